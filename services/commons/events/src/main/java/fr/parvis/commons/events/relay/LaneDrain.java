package fr.parvis.commons.events.relay;

import fr.parvis.commons.events.relay.PendingRow.Aggregate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sends what waits in a lane. Rows of one aggregate are never in flight together, in a strict lane no two rows are: a
 * later row cannot overtake an earlier one, whatever the broker answers.
 */
final class LaneDrain {

    private static final Duration NO_REST = Duration.ZERO;
    private static final Duration MEASURE_EVERY = Duration.ofSeconds(2);

    private final LaneRelay.Lane lane;
    private final LaneConnection connection;
    private final Broker broker;
    private final RelayProbe probe;
    private final RelayMetrics metrics;
    private final Troubles troubles;
    private long measuredNanos = System.nanoTime() - MEASURE_EVERY.toNanos();

    LaneDrain(LaneRelay.Lane lane, LaneConnection connection, Broker broker, RelayMetrics metrics, RelayProbe probe) {
        this.lane = lane;
        this.connection = connection;
        this.broker = broker;
        this.metrics = metrics;
        this.probe = probe;
        troubles = new Troubles(lane, connection, metrics);
    }

    /** Takes one batch; answers how long to rest before the next. */
    Duration once() throws InterruptedException {
        measure();
        int limit = lane.config().batchSize();
        List<PendingRow> batch = connection.next(limit, troubles.topicsAside());
        if (batch.isEmpty()) {
            return lane.config().poll();
        }
        probe.beforeSending(lane.name());
        boolean answered = sendInWaves(batch);
        if (!answered) {
            return lane.config().pause();
        }
        return batch.size() < limit ? lane.config().poll() : NO_REST;
    }

    private boolean sendInWaves(List<PendingRow> batch) throws InterruptedException {
        List<Long> acknowledged = new ArrayList<>(batch.size());
        Set<Aggregate> halted = new HashSet<>();
        Set<PendingRow> rest = new LinkedHashSet<>(batch);
        boolean answered = true;
        while (answered && !rest.isEmpty() && connection.isOpen()) {
            List<PendingRow> wave = wave(rest);
            Map<PendingRow, Outcome> outcomes = broker.send(wave);
            answered = outcomes.size() == wave.size();
            for (Map.Entry<PendingRow, Outcome> outcome : outcomes.entrySet()) {
                answered &= settle(outcome.getKey(), outcome.getValue(), acknowledged, halted);
            }
            wave.forEach(rest::remove);
            rest.removeIf(row -> halted.contains(row.aggregate()));
        }
        probe.beforeRemoving(lane.name());
        if (!acknowledged.isEmpty()) {
            connection.remove(acknowledged);
            metrics.sent(acknowledged.size());
        }
        return answered;
    }

    /** False when the lane has to pause before anything else is sent. */
    private boolean settle(PendingRow row, Outcome outcome, List<Long> acknowledged, Set<Aggregate> halted) {
        switch (outcome) {
            case Outcome.Acknowledged() -> {
                acknowledged.add(row.id());
                troubles.over(row);
                return true;
            }
            case Outcome.Poison(Throwable cause) when !lane.strict() -> troubles.park(row, cause);
            case Outcome.TopicRefused(Throwable cause) when !lane.strict() -> troubles.setAside(row, cause);
            case Outcome.Poison(Throwable cause) -> troubles.stopped(row, cause);
            case Outcome.TopicRefused(Throwable cause) -> troubles.stopped(row, cause);
            case Outcome.Unanswered(Throwable cause) -> troubles.stopped(row, cause);
        }
        halted.add(row.aggregate());
        return !lane.strict() && !(outcome instanceof Outcome.Unanswered);
    }

    /** First row of every aggregate; in a strict lane the first row alone. */
    private List<PendingRow> wave(Set<PendingRow> rows) {
        if (lane.strict()) {
            return List.of(rows.iterator().next());
        }
        Set<Aggregate> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.aggregate())).toList();
    }

    private void measure() {
        if (System.nanoTime() - measuredNanos >= MEASURE_EVERY.toNanos()) {
            metrics.waiting(connection.backlog());
            measuredNanos = System.nanoTime();
        }
    }
}
