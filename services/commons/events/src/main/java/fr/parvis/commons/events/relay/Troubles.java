package fr.parvis.commons.events.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** What the relay does with rows the broker did not take: park, set aside, or stop; one ERROR per episode. */
final class Troubles {

    private static final Logger LOG = Logger.getLogger(Troubles.class);

    private final LaneRelay.Lane lane;
    private final LaneConnection connection;
    private final RelayMetrics metrics;
    private final Map<String, Long> asideUntilNanos = new HashMap<>();
    private final Map<String, String> reported = new HashMap<>();

    Troubles(LaneRelay.Lane lane, LaneConnection connection, RelayMetrics metrics) {
        this.lane = lane;
        this.connection = connection;
        this.metrics = metrics;
    }

    /** Topics the broker refuses at the moment; looked at again after the configured pause. */
    Set<String> topicsAside() {
        long now = System.nanoTime();
        asideUntilNanos.values().removeIf(until -> until - now <= 0);
        return asideUntilNanos.keySet();
    }

    void park(PendingRow row, Throwable cause) {
        metrics.failed();
        connection.park(row.id(), reason(cause));
        LOG.errorf(
                "lane %s: %s %s of %s is parked, its later events wait: %s",
                lane.name(), row.type(), row.eventId(), row.topic(), reason(cause));
    }

    void setAside(PendingRow row, Throwable cause) {
        metrics.failed();
        long pauseNanos = lane.config().pause().toNanos();
        asideUntilNanos.put(row.topic(), System.nanoTime() + pauseNanos);
        report(row.topic(), "topic " + row.topic() + " is refused, other topics go on: " + reason(cause));
    }

    void stopped(PendingRow row, Throwable cause) {
        metrics.failed();
        report(row.topic(), "nothing leaves, first in line is " + row.type() + ": " + reason(cause));
    }

    /** The broker takes this topic again. */
    void over(PendingRow row) {
        if (reported.remove(row.topic()) != null) {
            LOG.infof("lane %s: %s is taken again", lane.name(), row.topic());
        }
    }

    private void report(String topic, String message) {
        if (reported.put(topic, message) == null) {
            LOG.errorf("lane %s: %s", lane.name(), message);
        }
    }

    private static String reason(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
