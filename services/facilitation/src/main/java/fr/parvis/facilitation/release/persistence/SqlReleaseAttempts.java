package fr.parvis.facilitation.release.persistence;

import fr.parvis.facilitation.release.ReleaseAttempts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Claims and abandons on connections of its own, because the key must stand before persons is asked, whatever becomes of the caller's transaction;
 * and from a pool of its own, because a request that holds a connection must never wait for a second one of the same pool. The rest happens in the
 * caller's transaction.
 */
@ApplicationScoped
final class SqlReleaseAttempts implements ReleaseAttempts {

    private final Pool pool;

    SqlReleaseAttempts(@ReactiveDataSource("claims") Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Attempt> claim(Wanted wanted) {
        // The update without effect makes the row that stands already come back too.
        return pool.preparedQuery("""
                        insert into release_attempt (release_key, case_id, recipient, text_hash, until_on)
                        values ($1, $2, $3, $4, $5)
                        on conflict (case_id, recipient, text_hash) do update set text_hash = excluded.text_hash
                        returning release_key, until_on""")
                .execute(Tuple.of(
                        UUID.randomUUID(),
                        wanted.caseId().value(),
                        wanted.recipient(),
                        wanted.textHash(),
                        wanted.until()))
                .map(SqlReleaseAttempts::attempt);
    }

    private static Attempt attempt(RowSet<Row> rows) {
        Row row = rows.iterator().next();
        return new Attempt(row.getUUID("release_key"), row.getLocalDate("until_on"));
    }

    @Override
    public Uni<Void> abandon(UUID releaseKey) {
        return pool.preparedQuery("delete from release_attempt where release_key = $1 and not completed")
                .execute(Tuple.of(releaseKey))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> forgetClaimedBefore(Instant limit) {
        return pool.preparedQuery("delete from release_attempt where claimed_at < $1 and not completed")
                .execute(Tuple.of(OffsetDateTime.ofInstant(limit, ZoneOffset.UTC)))
                .map(RowSet::rowCount);
    }

    @Override
    public Uni<Void> lock(UUID releaseKey) {
        return inSession("update release_attempt set completed = completed where release_key = :key", releaseKey);
    }

    @Override
    public Uni<Void> complete(UUID releaseKey) {
        return inSession("update release_attempt set completed = true where release_key = :key", releaseKey);
    }

    @Override
    public Uni<Void> forget(UUID releaseKey) {
        return inSession("delete from release_attempt where release_key = :key", releaseKey);
    }

    private static Uni<Void> inSession(String statement, UUID releaseKey) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("key", releaseKey)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
