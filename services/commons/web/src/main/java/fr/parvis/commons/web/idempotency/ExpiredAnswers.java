package fr.parvis.commons.web.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Removes answers that are past their time. They are no longer replayed anyway; this only keeps the table small and short-lived. */
@ApplicationScoped
class ExpiredAnswers {

    private static final Logger LOG = Logger.getLogger(ExpiredAnswers.class);
    private static final String REMOVE = "delete from idempotency_keys where expires_at <= $1";

    private final Pool pool;
    private final Vertx vertx;
    private final Clock clock = Clock.systemUTC();
    private volatile long timer = -1;

    ExpiredAnswers(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent start, IdempotencyConfig config) {
        timer = vertx.setPeriodic(
                config.sweepEvery().toMillis(),
                _ -> remove().subscribe()
                        .with(
                                removed -> LOG.debugf("%d expired answers removed", removed),
                                failure -> LOG.warn("expired answers not removed, next try in a while", failure)));
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    Uni<Integer> remove() {
        return pool.preparedQuery(REMOVE)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount());
    }
}
