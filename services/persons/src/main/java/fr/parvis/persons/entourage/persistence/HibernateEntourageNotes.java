package fr.parvis.persons.entourage.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.entourage.EntourageNote;
import fr.parvis.persons.entourage.EntourageNote.Recorded;
import fr.parvis.persons.entourage.EntourageNote.Text;
import fr.parvis.persons.entourage.EntourageNotes;
import fr.parvis.persons.entourage.NoteKind;
import fr.parvis.persons.filekey.FileKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
final class HibernateEntourageNotes implements EntourageNotes {

    private static final String TEXT = "entourage-note";

    // Whoever stands beside her today, not who wrote it.
    private static final String DUE = """
            select n from NoteRow n join PersonRow p on p.id = n.personId
              join MemberRow m on m.id = n.memberId and m.endedOn is null
            where coalesce(p.facilitatorSubject, p.presentedBy) = :holder and n.doneOn is null and n.dueOn <= :day
            order by n.dueOn, n.id
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
    public Uni<List<EntourageNote>> dueFor(String holder, LocalDate day, int count) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(DUE, NoteRow.class)
                        .setParameter("holder", holder)
                        .setParameter("day", day)
                        .setMaxResults(count)
                        .getResultList())
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
