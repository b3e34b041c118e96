package fr.parvis.commons.web.sample;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Use cases of the sample, each opening its transaction as ours do. */
@ApplicationScoped
class Notes {

    @WithTransaction
    Uni<Note> write(String owner, String text) {
        Note note = Note.of(owner, text);
        return Panache.getSession().chain(session -> session.persist(note)).replaceWith(note);
    }

    @WithTransaction
    Uni<Note> change(UUID id, HttpHeaders headers, String text) {
        return byId(id).invoke(note -> {
            Conditional.requireMatch(headers, tag(note));
            note.text = text;
        });
    }

    @WithTransaction
    Uni<Note> append(UUID id, String text) {
        return byId(id).invoke(note -> note.text = note.text + text);
    }

    @WithSession
    Uni<Note> find(UUID id) {
        return byId(id);
    }

    @WithSession
    Uni<List<Note>> list(String owner, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Note where owner = :owner and text > :after order by text", Note.class)
                        .setParameter("owner", owner)
                        .setParameter("after", Objects.requireNonNullElse(page.after(), ""))
                        .setMaxResults(page.fetch())
                        .getResultList());
    }

    static EntityTag tag(Note note) {
        return EntityTags.of("note", Objects.requireNonNull(note.id), note.version);
    }

    private static Uni<Note> byId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Note.class, id))
                .onItem()
                .ifNull()
                .failWith(Problems::notFound);
    }
}
