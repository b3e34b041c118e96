package fr.parvis.facilitation.knowledge.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.Notes;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateNotes implements Notes {

    private static final String LATEST =
            "select n, v from NoteRow n join NoteVersionRow v on v.noteId = n.id and v.number = n.latest ";

    private final PersonKeys keys;

    HibernateNotes(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Note>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(LATEST + "where n.id = :id", Object[].class)
                        .setParameter("id", id)
                        .getResultList())
                .chain(this::opened)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Note>> page(InformationSection section, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, section, after).setMaxResults(limit).getResultList())
                .chain(this::opened);
    }

    private static Mutiny.SelectionQuery<Object[]> query(
            Mutiny.Session session, InformationSection section, @Nullable Place after) {
        String start = after == null ? "" : " and (n.writtenAt < :at or (n.writtenAt = :at and n.id < :id))";
        Mutiny.SelectionQuery<Object[]> query = session.createSelectionQuery(
                        LATEST + "where n.sectionId = :section" + start + " order by n.writtenAt desc, n.id desc",
                        Object[].class)
                .setParameter("section", section.id());
        return after == null
                ? query
                : query.setParameter("at", after.writtenAt()).setParameter("id", after.id());
    }

    @Override
    public Uni<List<Note.Version>> versions(Note note, @Nullable Integer before, int limit) {
        return keys.of(note.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createSelectionQuery(
                                        "from NoteVersionRow where noteId = :note and number < :before order by number desc",
                                        NoteVersionRow.class)
                                .setParameter("note", note.id())
                                .setParameter("before", before == null ? Integer.MAX_VALUE : before)
                                .setMaxResults(limit)
                                .getResultList())
                        .map(rows -> rows.stream().map(row -> row.version(key)).toList()));
    }

    @Override
    public Uni<Optional<Instant>> lastWritten(InformationSection section) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select max(v.writtenAt) from NoteVersionRow v join NoteRow n on n.id = v.noteId"
                                        + " where n.sectionId = :section",
                                Instant.class)
                        .setParameter("section", section.id())
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> add(InformationSection section, Note note) {
        return keys.of(note.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(new NoteRow(section, note))
                                .chain(session::flush)
                                .chain(() -> session.persist(new NoteVersionRow(note, key)))
                                .chain(session::flush)));
    }

    @Override
    public Uni<Note> correct(Note note) {
        return keys.of(note.person())
                .chain(key -> Panache.getSession().chain(session -> {
                    NoteVersionRow newest = new NoteVersionRow(note, key);
                    return session.find(NoteRow.class, note.id())
                            .invoke(row -> change(row, note))
                            .call(() -> session.persist(newest))
                            .call(session::flush)
                            .map(row -> row.note(newest, key));
                }));
    }

    private static void change(NoteRow row, Note note) {
        if (row.version != note.version()) {
            throw Problems.versionConflict();
        }
        row.latest = note.latest().number();
    }

    @Override
    public Uni<Void> remove(InformationSection section) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from NoteRow where sectionId = :section")
                        .setParameter("section", section.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** All rows are of one section or one note, hence of one person. */
    private Uni<List<Note>> opened(List<Object[]> rows) {
        return keys.allOpened(
                rows,
                row -> ((NoteRow) row[0]).person,
                (row, key) -> ((NoteRow) row[0]).note((NoteVersionRow) row[1], key));
    }
}
