package fr.parvis.persons.locker.persistence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows that hold parts. No entity: a quarter of a megabyte has no place in a session that compares what it knows. */
@ApplicationScoped
final class PartTable {

    private static final String KEEP = """
            insert into locker_part (document_id, number, content) values (:document, :number, :content)
            on conflict (document_id, number) do update set content = excluded.content
            """;
    private static final String READ =
            "select content from locker_part where document_id = :document and number = :number";
    private static final String COUNT = "select count(*) from locker_part where document_id = :document";

    Uni<Void> keep(UUID document, int number, byte[] content) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("document", document)
                        .setParameter("number", number)
                        .setParameter("content", content)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<byte[]> read(UUID document, int number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ, byte[].class)
                        .setParameter("document", document)
                        .setParameter("number", number)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("part " + number + " of document " + document + " is gone"));
    }

    Uni<Integer> count(UUID document) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT, Long.class)
                        .setParameter("document", document)
                        .getSingleResult())
                .map(Math::toIntExact);
    }
}
