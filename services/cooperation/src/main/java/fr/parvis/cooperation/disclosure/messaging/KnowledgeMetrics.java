package fr.parvis.cooperation.disclosure.messaging;

import fr.parvis.cooperation.disclosure.Knowledge;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Age of the knowledge of consents as a metric: an alert long before content hides itself. */
@ApplicationScoped
final class KnowledgeMetrics {

    /** Older than any bound: an alert compares, and nothing compares with not-a-number. */
    private static final double NOTHING_HEARD = Double.POSITIVE_INFINITY;

    private final Knowledge knowledge;
    private final MeterRegistry registry;

    KnowledgeMetrics(Knowledge knowledge, MeterRegistry registry) {
        this.knowledge = knowledge;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("parvis.cooperation.knowledge.age.seconds", this::ageSeconds)
                .description("own clock minus the last watermark of the disclosures topic")
                .register(registry);
    }

    private double ageSeconds() {
        Duration age = knowledge.freshness().age();
        return age == null ? NOTHING_HEARD : age.toMillis() / 1000.0;
    }
}
