package fr.parvis.commons.web.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * The rows that hold parts, with columns {@code number} and {@code content} beside the file's. No entity: a quarter of a megabyte has no place in a
 * session that compares what it knows. Inside the caller's transaction.
 *
 * @param file the column that names the file a part belongs to
 */
public record PartTable(String table, String file) {

    /** The same part again takes the place of the one before. */
    public Uni<Void> keep(UUID id, int number, byte[] content) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql("""
                        insert into {table} ({file}, number, content) values (:file, :number, :content)
                        on conflict ({file}, number) do update set content = excluded.content
                        """))
                        .setParameter("file", id)
                        .setParameter("number", number)
                        .setParameter("content", content)
                        .executeUpdate()
                        .replaceWithVoid());
    }

    public Uni<byte[]> read(UUID id, int number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                sql("select content from {table} where {file} = :file and number = :number"),
                                byte[].class)
                        .setParameter("file", id)
                        .setParameter("number", number)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("part " + number + " of file " + id + " is gone"));
    }

    public Uni<Integer> count(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                sql("select count(*) from {table} where {file} = :file"), Long.class)
                        .setParameter("file", id)
                        .getSingleResult())
                .map(Math::toIntExact);
    }

    public Uni<Void> remove(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql("delete from {table} where {file} = :file"))
                        .setParameter("file", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String sql(String statement) {
        return statement.replace("{table}", table).replace("{file}", file);
    }
}
