package fr.parvis.facilitation.release.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.release.ReleaseAttempts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
        return pool.preparedQuery("""
                        insert into release_attempt (release_key, case_id, recipient, text_hash, until_on)
                        values ($1, $2, $3, $4, $5)
                        on conflict (case_id, recipient, text_hash) do update
                        set open_askings = release_attempt.open_askings + 1
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
        // Two statements: an attempt that claims the key in between keeps it.
        return pool.preparedQuery("""
                        update release_attempt set open_askings = open_askings - 1
                        where release_key = $1 and not completed""")
                .execute(Tuple.of(releaseKey))
                .chain(() -> pool.preparedQuery("""
                                delete from release_attempt
                                where release_key = $1 and not completed and open_askings = 0""").execute(Tuple.of(releaseKey)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> forgetOverBefore(LocalDate day) {
        return pool.preparedQuery("delete from release_attempt where until_on < $1 and not completed")
                .execute(Tuple.of(day))
                .map(RowSet::rowCount);
    }

    @Override
    public Uni<Void> lock(UUID releaseKey) {
        return inSession("update release_attempt set completed = completed where release_key = :key", releaseKey)
                .invoke(SqlReleaseAttempts::requireKey)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> complete(UUID releaseKey) {
        return inSession("update release_attempt set completed = true where release_key = :key", releaseKey)
                .invoke(SqlReleaseAttempts::requireKey)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(UUID releaseKey) {
        return inSession("delete from release_attempt where release_key = :key", releaseKey)
                .replaceWithVoid();
    }

    private static void requireKey(int rows) {
        if (rows == 0) {
            throw Problems.versionConflict();
        }
    }

    private static Uni<Integer> inSession(String statement, UUID releaseKey) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("key", releaseKey)
                        .executeUpdate());
    }
}
