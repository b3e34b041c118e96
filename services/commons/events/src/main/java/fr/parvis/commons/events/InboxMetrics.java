package fr.parvis.commons.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What happened to the messages of one topic. */
final class InboxMetrics {

    private final Counter applied;
    private final Counter ignored;
    private final Counter parked;

    InboxMetrics(MeterRegistry registry, String topic) {
        applied = registry.counter("parvis.events.inbox.applied", "topic", topic);
        ignored = registry.counter("parvis.events.inbox.ignored", "topic", topic);
        parked = registry.counter("parvis.events.inbox.parked", "topic", topic);
    }

    void count(EventConsumer.Fate fate) {
        switch (fate) {
            case APPLIED -> applied.increment();
            case KNOWN_ALREADY -> ignored.increment();
            case PARKED -> parked.increment();
        }
    }
}
