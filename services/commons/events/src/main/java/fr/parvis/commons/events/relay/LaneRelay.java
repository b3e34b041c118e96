package fr.parvis.commons.events.relay;

import fr.parvis.commons.events.EventsConfig;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Leads one lane when it can get the lock, watches it when another process leads, comes back after every break. */
final class LaneRelay {

    private static final Logger LOG = Logger.getLogger(LaneRelay.class);
    private static final Duration LOCK_POLL = Duration.ofMillis(250);
    private static final Duration MEASURE_EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /**
     * What one relay is for.
     *
     * @param hold period whose copies leave together; null where facts leave at once
     */
    record Lane(String name, boolean strict, @Nullable Duration hold, EventsConfig.Relay config) {}

    private final Lane lane;
    private final LaneConnections connections;
    private final Producers producers;
    private final RelayMetrics metrics;
    private final RelayProbe probe;
    private final Wake wake = new Wake();
    private volatile boolean stopped;
    private volatile boolean leading;
    private boolean broken;
    private @Nullable Thread thread;

    LaneRelay(Lane lane, LaneConnections connections, Producers producers, RelayMetrics metrics, RelayProbe probe) {
        this.lane = lane;
        this.connections = connections;
        this.producers = producers;
        this.metrics = metrics;
        this.probe = probe;
    }

    void wake() {
        wake.signal();
    }

    long waiting() {
        return metrics.waiting();
    }

    void start() {
        thread = Thread.ofVirtual().name("relay-" + lane.name()).start(this::run);
    }

    /** Lets the batch in hand end, so that a planned stop leaves no duplicates. */
    void stop() throws InterruptedException {
        stopped = true;
        wake.signal();
        if (thread != null && !thread.join(LONGEST_STOP)) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            try (LaneConnection connection = connections.open(lane.name(), new Ears())) {
                watchUntilLocked(connection);
                lead(connection);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                // Whatever breaks, this thread must come back: without it nothing leaves the service any more.
                comeBack(failure);
            } finally {
                leading = false;
                metrics.leading(false);
            }
        }
    }

    private void watchUntilLocked(LaneConnection connection) throws InterruptedException {
        long measuredNanos = System.nanoTime() - MEASURE_EVERY.toNanos();
        while (!stopped && !connection.tryLock()) {
            if (System.nanoTime() - measuredNanos >= MEASURE_EVERY.toNanos()) {
                metrics.waiting(connection.backlog());
                measuredNanos = System.nanoTime();
            }
            if (wake.await(LOCK_POLL)) {
                connection.tellOthers();
            }
        }
    }

    private void lead(LaneConnection connection) throws InterruptedException {
        if (stopped) {
            return;
        }
        leading = true;
        metrics.leading(true);
        LOG.infof("lane %s: this process relays%s", lane.name(), broken ? " again" : "");
        broken = false;
        try (Broker broker = producers.open(lane.name())) {
            LaneDrain drain = new LaneDrain(lane, connection, broker, metrics, probe);
            Hold hold = hold();
            while (!stopped && connection.isOpen()) {
                if (hold != null && hold.isOver()) {
                    letGo(connection);
                }
                Duration rest = drain.once();
                if (rest.isPositive()) {
                    wake.await(rest);
                }
            }
        }
    }

    private @Nullable Hold hold() {
        Duration period = lane.hold();
        return period == null ? null : new Hold(Clock.systemUTC(), period);
    }

    private void letGo(LaneConnection connection) {
        probe.beforeLettingGo(lane.name());
        int copies = connection.letGo();
        if (copies > 0) {
            LOG.debugf("lane %s: %d copies leave together", lane.name(), copies);
        }
    }

    private void comeBack(RuntimeException failure) {
        metrics.failed();
        if (!broken && !stopped) {
            LOG.warnf(failure, "lane %s: connection lost, trying again", lane.name());
        }
        broken = true;
        try {
            wake.await(lane.config().pause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who watches tells, who leads listens: a watcher that heard itself would tell again without end. */
    private final class Ears implements LaneConnection.Listener {

        @Override
        public void toldOfRows() {
            if (leading) {
                wake.signal();
            }
        }

        @Override
        public void connectionLost() {
            wake.signal();
        }
    }
}
