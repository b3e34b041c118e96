package fr.parvis.portal.answer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts what people read as "not now", by the service that gave no answer. */
@Singleton
final class AskingMetrics {

    private final MeterRegistry registry;

    AskingMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void withoutAnswer(String service) {
        registry.counter("parvis.portal.without.answer", "asks", service).increment();
    }
}
