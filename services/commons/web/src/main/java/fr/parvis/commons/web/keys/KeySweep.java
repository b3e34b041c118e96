package fr.parvis.commons.web.keys;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.SigningKeys;
import fr.parvis.commons.web.chain.ChainedLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the keys of this service anew soon after an epoch began, and by the clock. Does nothing in a service without {@link WrappedRows}: what such
 * a service encrypts is over within a day.
 */
@Singleton
public final class KeySweep {

    private static final Logger LOG = Logger.getLogger(KeySweep.class);

    /** How soon a new epoch is noticed. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    /** Rows read at a time; each is written by itself. */
    private static final int BATCH = 200;

    private final KeyEncryptionKeys keys;
    private final Instance<Pool> pool;
    private final List<WrappedRows> tables;
    private final KeyFigures figures;
    private final KeysConfig config;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable KeyEpoch swept;
    private volatile long sweptAt;
    private volatile long timer = -1;

    KeySweep(
            KeyEncryptionKeys keys,
            Instance<Pool> pool,
            Instance<WrappedRows> tables,
            Instance<ChainedLog> logs,
            KeyFigures figures,
            KeysConfig config) {
        this.keys = keys;
        this.pool = pool;
        this.tables = Stream.concat(tables.stream(), logs.stream().map(log -> keyOf(log, keys)))
                .toList();
        this.figures = figures;
        this.config = config;
    }

    void start(@Observes StartupEvent start, Vertx vertx, MeterRegistry registry) {
        if (!tables.isEmpty()) {
            figures.registerRows(registry);
            timer = vertx.setPeriodic(LOOK.toMillis(), _ -> turn());
        }
    }

    void stop(@Observes ShutdownEvent stop, Vertx vertx) {
        vertx.cancelTimer(timer);
    }

    /** Wraps anew what is behind, and notes which epochs no row needs any more. */
    public Uni<Void> sweep() {
        NeededEpochs needed = new NeededEpochs(keys, pool.get());
        return needed.noteWhatIsNeeded()
                .chain(() -> new WrapKeysAnew(keys, pool.get(), BATCH).handle(tables))
                .chain(needed::noteWhatIsFree)
                .chain(needed::rows)
                .invoke(figures::seen)
                .replaceWithVoid();
    }

    private void turn() {
        KeyEpoch current = keys.current();
        if (!due(current) || !running.compareAndSet(false, true)) {
            return;
        }
        Uni.createFrom()
                .deferred(this::sweep)
                .onTermination()
                .invoke(() -> running.set(false))
                .subscribe()
                .with(_ -> done(current), this::failed);
    }

    private boolean due(KeyEpoch current) {
        return !current.equals(swept)
                || System.nanoTime() - sweptAt >= config.rewrapEvery().toNanos();
    }

    private void done(KeyEpoch current) {
        swept = current;
        sweptAt = System.nanoTime();
    }

    private void failed(Throwable failure) {
        figures.failed();
        LOG.error("keys could not be wrapped anew; the next run goes on where this one ended", failure);
    }

    private static WrappedRows keyOf(ChainedLog log, KeyEncryptionKeys keys) {
        SigningKeys signing = new SigningKeys(keys);
        return new WrappedRows(
                log.table() + "_key", "only_row", "boolean", (_, wrapped) -> signing.rewrap(log.name(), wrapped));
    }
}
