package fr.parvis.persons.brought.persistence;

import fr.parvis.persons.brought.CodeTries;
import fr.parvis.persons.handover.HandOverConfig;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** On connections of its own, as tries of access cards: a refused request is rolled back, and its try must still count. */
@ApplicationScoped
final class CountingCodeTries implements CodeTries {

    private static final String TAKE = """
            insert into code_try as known (package_id, account, tries, last_at) values ($1, $4, 1, clock_timestamp())
            on conflict (package_id, account) do update set last_at = excluded.last_at,
                tries = case when known.last_at < excluded.last_at - make_interval(secs => $3) then 1 else known.tries + 1 end
            where known.tries < $2 or known.last_at < excluded.last_at - make_interval(secs => $3)
            returning tries
            """;
    private static final String GIVE_BACK = "delete from code_try where package_id = $1 and account = $2";
    private static final String FORGET =
            "delete from code_try where last_at < clock_timestamp() - make_interval(secs => $1)";

    private final Pool pool;
    private final HandOverConfig config;

    CountingCodeTries(@ReactiveDataSource("tries") Pool pool, HandOverConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @Override
    public Uni<Boolean> take(UUID packageId, String account) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(packageId, config.codeTries(), pause(), account))
                .map(rows -> rows.size() > 0);
    }

    @Override
    public Uni<Void> giveBack(UUID packageId, String account) {
        return pool.preparedQuery(GIVE_BACK)
                .execute(Tuple.of(packageId, account))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> forgetOld() {
        return pool.preparedQuery(FORGET).execute(Tuple.of(pause())).map(rows -> rows.rowCount());
    }

    private double pause() {
        return config.codePause().toSeconds();
    }
}
