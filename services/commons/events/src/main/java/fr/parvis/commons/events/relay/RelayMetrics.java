package fr.parvis.commons.events.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/** What an operator sees of one lane; names are listed in {@code docs/reference/events.md}. */
final class RelayMetrics {

    private final Counter failures;
    private final Counter sent;
    private volatile Backlog backlog = Backlog.NONE;
    private volatile boolean leading;

    RelayMetrics(MeterRegistry registry, String lane) {
        Tags tags = Tags.of("lane", lane);
        failures = registry.counter("parvis.events.relay.failures", tags);
        sent = registry.counter("parvis.events.relay.sent", tags);
        registry.gauge("parvis.events.outbox.lag.rows", tags, this, m -> m.backlog.rows());
        registry.gauge("parvis.events.outbox.lag.seconds", tags, this, m -> m.backlog.seconds());
        registry.gauge("parvis.events.outbox.waiting.rows", tags, this, m -> m.backlog.behind());
        registry.gauge("parvis.events.outbox.parked.aggregates", tags, this, m -> m.backlog.parked());
        registry.gauge("parvis.events.outbox.held.rows", tags, this, m -> m.backlog.held());
        registry.gauge("parvis.events.relay.leading", tags, this, m -> m.leading ? 1 : 0);
    }

    void failed() {
        failures.increment();
    }

    void sent(int rows) {
        sent.increment(rows);
    }

    void waiting(Backlog observed) {
        backlog = observed;
    }

    long waiting() {
        return backlog.rows() + backlog.behind();
    }

    void leading(boolean now) {
        leading = now;
    }
}
