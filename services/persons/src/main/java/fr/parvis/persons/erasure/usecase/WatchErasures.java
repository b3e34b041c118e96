package fr.parvis.persons.erasure.usecase;

import fr.parvis.persons.erasure.Erasures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How long the oldest erasure has been waiting for an answer, as a figure; and forgets who may look once nobody needs to. */
@ApplicationScoped
public final class WatchErasures {

    private final Erasures erasures;
    private final MeterRegistry registry;
    private final Clock clock;
    private final AtomicReference<@Nullable Instant> oldest = new AtomicReference<>();

    WatchErasures(Erasures erasures, MeterRegistry registry, Clock clock) {
        this.erasures = erasures;
        this.registry = registry;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("parvis.persons.erasure.oldest.seconds", this::oldestSeconds)
                .description("since when the oldest erasure waits for an answer of a service; 0 when none does")
                .register(registry);
    }

    @WithTransaction
    public Uni<Void> handle() {
        return erasures.forgetAccounts(LocalDate.now(clock))
                .chain(erasures::oldestUnderWay)
                .invoke(oldest::set)
                .replaceWithVoid();
    }

    private double oldestSeconds() {
        Instant begun = oldest.get();
        return begun == null ? 0 : Duration.between(begun, clock.instant()).toMillis() / 1000.0;
    }
}
