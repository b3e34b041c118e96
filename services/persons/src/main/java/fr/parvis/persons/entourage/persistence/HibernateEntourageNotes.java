package fr.parvis.persons.entourage.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.entourage.EntourageNote;
import fr.parvis.persons.entourage.EntourageNote.Recorded;
import fr.parvis.persons.entourage.EntourageNote.Text;
import fr.parvis.persons.entourage.EntourageNotes;
import fr.parvis.persons.entourage.NoteKind;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.registry.Selection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

@ApplicationScoped
final class HibernateEntourageNotes implements EntourageNotes {

    private static final String TEXT = "entourage-note";

    // Whoever stands beside her today, not who wrote it.
    private static final String DUE = """
            select n.* from entourage_note n join person f on f.id = n.person_id
              join entourage_member m on m.id = n.member_id and m.ended_on is null
            where {selected} and n.done_on is null and n.due_on <= :day
            order by n.due_on, n.id
            """;

    private final FileKeys keys;
    private final JsonBytes json;

    HibernateEntourageNotes(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<Void> add(EntourageNote note) {
        return keys.open(note.personId())
                .map(key -> row(note, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<List<EntourageNote>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from NoteRow where personId = :person order by recordedAt, id", NoteRow.class)
                        .setParameter("person", personId)
                        .getResultList())
                .chain(rows -> keys.open(personId)
                        .map(key -> rows.stream().map(row -> read(row, key)).toList()));
    }

    @Override
    public Uni<Void> finish(UUID noteId, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.find(NoteRow.class, noteId))
                .invoke(row -> row.doneOn = day)
                .replaceWithVoid();
    }

    @Override
    public Uni<List<EntourageNote>> due(Selection files, LocalDate day, int count) {
        return Panache.getSession()
                .chain(session -> {
                    SelectionQuery<NoteRow> query = session.createNativeQuery(files.within(DUE), NoteRow.class);
                    files.parameters().forEach((name, value) -> query.setParameter(name, value));
                    return query.setParameter("day", day).setMaxResults(count).getResultList();
                })
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(
                                row -> keys.open(row.personId).map(key -> read(row, key)))
                        .collect()
                        .asList());
    }

    private NoteRow row(EntourageNote note, DataKey key) {
        NoteRow row = new NoteRow();
        row.id = note.id();
        row.memberId = note.memberId();
        row.personId = note.personId();
        row.kind = note.kind().name();
        row.code = note.code();
        row.content = key.encrypt(json.write(note.text()), TEXT);
        row.dueOn = note.dueOn();
        row.recordedBy = note.recorded().by();
        row.recordedAt = note.recorded().at();
        row.doneOn = note.doneOn();
        return row;
    }

    private EntourageNote read(NoteRow row, DataKey key) {
        return new EntourageNote(
                row.id,
                row.memberId,
                row.personId,
                NoteKind.valueOf(row.kind),
                row.code,
                json.read(key.decryptBytes(row.content, TEXT), Text.class),
                row.dueOn,
                new Recorded(row.recordedBy, row.recordedAt),
                row.doneOn);
    }
}
