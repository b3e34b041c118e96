package fr.parvis.commons.web.chain;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.chain.Head;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Seals by the clock and publishes each head as a line of the log {@code fr.parvis.audit}, which leaves the database's reach with the other lines of
 * the process. Does nothing in a service without a {@link ChainedLog}.
 */
@Singleton
public final class Sealing {

    private static final Logger AUDIT = Logger.getLogger("fr.parvis.audit");
    private static final Logger LOG = Logger.getLogger(Sealing.class);

    /** Batches in one run. */
    private static final int MOST = 100;

    private final Vertx vertx;
    private final Optional<LogSealer> sealer;
    private final Unsealed unsealed = new Unsealed(Clock.systemUTC());
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile long timer = -1;
    private volatile boolean told;

    /** Keys and database are asked for only where a log is sealed: not every service has them. */
    Sealing(
            Instance<ChainedLog> log,
            Instance<KeyEncryptionKeys> keys,
            Instance<Pool> pool,
            ChainConfig config,
            Vertx vertx) {
        this.vertx = vertx;
        sealer = log.stream().findFirst().map(it -> new LogSealer(it, keys.get(), pool.get(), config.batch()));
    }

    void start(@Observes StartupEvent start, ChainConfig config, MeterRegistry registry) {
        if (sealer.isPresent()) {
            registry.gauge("parvis.access.log.unsealed.seconds", unsealed, Unsealed::seconds);
            timer = vertx.setPeriodic(config.sealEvery().toMillis(), _ -> turn());
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
    }

    /** Seals what waits, batch after batch, and says how many batches that were; what is more than fifty thousand rows waits for the next run. */
    public Uni<Integer> seal() {
        return sealer.map(it -> seal(it, 0)).orElseGet(() -> Uni.createFrom().item(0));
    }

    private Uni<Integer> seal(LogSealer log, int sealed) {
        return sealed == MOST
                ? Uni.createFrom().item(sealed)
                : log.seal()
                        .invoke(head -> head.ifPresent(Sealing::publish))
                        .chain(head -> head.isPresent()
                                ? seal(log, sealed + 1)
                                : Uni.createFrom().item(sealed));
    }

    private static void publish(Head head) {
        AUDIT.info("access-log " + ChainLines.of(head));
    }

    private void turn() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        publishLast()
                .chain(this::seal)
                .chain(() -> sealer.orElseThrow().oldest())
                .invoke(unsealed::seen)
                .onTermination()
                .invoke(() -> running.set(false))
                .subscribe()
                .with(_ -> {}, this::failed);
    }

    /** Once, for a process that ended between the commit and the line; a head that is published twice does no harm. */
    private Uni<Void> publishLast() {
        return told || sealer.isEmpty()
                ? Uni.createFrom().voidItem()
                : sealer.get()
                        .last()
                        .invoke(head -> {
                            head.ifPresent(Sealing::publish);
                            told = true;
                        })
                        .replaceWithVoid();
    }

    private void failed(Throwable failure) {
        unsealed.failed();
        LOG.error(
                "the access log could not be sealed; rows wait and are sealed with the next run that succeeds",
                failure);
    }
}
