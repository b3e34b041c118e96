package fr.parvis.commons.web.chain;

import fr.parvis.commons.web.retention.KeptMonths;
import fr.parvis.commons.web.retention.Tidying;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * The end of the access log's rows: they go with their salt, their leaves stay, so that the chain holds and says nothing of anybody. The database
 * removes through a function of the log's migration, which knows what the law keeps and refuses whatever is younger than six months.
 */
@Singleton
public final class OldReadings {

    private static final Logger LOG = Logger.getLogger(OldReadings.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int BATCH = 1_000;

    private static final String COUNT = "select count(*) as due from {log}_older_than($1)";
    private static final String FORGET = "select forget_{log}($1, $2) as gone";

    private final Vertx vertx;
    private final Optional<ChainedLog> log;
    private final Instance<Pool> pool;
    private final Period kept;
    private final Tidying tidying;
    private final Clock clock = Clock.system(PARIS);
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile long timer = -1;

    OldReadings(Instance<ChainedLog> log, Instance<Pool> pool, ChainConfig config, Tidying tidying, Vertx vertx) {
        this.vertx = vertx;
        this.log = log.stream().findFirst();
        this.pool = pool;
        this.tidying = tidying;
        kept = KeptMonths.of("parvis.access-log.kept", config.kept());
    }

    void start(@Observes StartupEvent start, ChainConfig config) {
        if (log.isPresent()) {
            timer = vertx.setPeriodic(config.forgetEvery().toMillis(), _ -> turn());
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    public Period kept() {
        return kept;
    }

    /** How many rows will have been kept long enough on that day, those left out that the law keeps. */
    public Uni<Long> due(LocalDate day) {
        return pool.get()
                .preparedQuery(sql(COUNT))
                .execute(Tuple.of(before(day)))
                .map(rows -> rows.iterator().next().getLong("due"));
    }

    /** Removes what was kept long enough today, batch after batch; how many rows went. */
    public Uni<Integer> forget() {
        return pool.get()
                .preparedQuery(sql(FORGET))
                .execute(Tuple.of(before(LocalDate.now(clock)), BATCH))
                .map(rows -> rows.iterator().next().getInteger("gone"))
                .chain(gone -> gone < BATCH ? Uni.createFrom().item(gone) : forget().map(more -> gone + more));
    }

    private void turn() {
        if (running.compareAndSet(false, true)) {
            Uni.createFrom()
                    .deferred(() -> tidying.look("access_log", () -> due(LocalDate.now(clock)), this::forget))
                    .onTermination()
                    .invoke(() -> running.set(false))
                    .subscribe()
                    .with(_ -> {}, OldReadings::failed);
        }
    }

    private static void failed(Throwable failure) {
        LOG.error("rows of the access log were kept long enough and could not be removed", failure);
    }

    private String sql(String statement) {
        return log.orElseThrow().sql(statement);
    }

    private OffsetDateTime before(LocalDate day) {
        return day.minus(kept).atStartOfDay(PARIS).toOffsetDateTime();
    }
}
