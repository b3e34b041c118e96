package fr.parvis.portal.session.oidc;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The same figures of its keys as every service gives; the portal keeps no wrapped keys, so none of rows. */
@Singleton
final class KeyFigures {

    private final KeyEncryptionKeys keys;
    private final Clock clock;

    KeyFigures(KeyEncryptionKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    void register(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("parvis.keys.epoch", () -> keys.current().id()).register(registry);
        Gauge.builder("parvis.keys.newest.held", () -> keys.epochs().last().id())
                .register(registry);
        Gauge.builder("parvis.keys.epoch.age.seconds", this::age).register(registry);
        Gauge.builder("parvis.keys.file.refused", () -> keys.refusesItsFile() ? 1 : 0)
                .register(registry);
    }

    private double age() {
        return Math.max(
                0, Duration.between(keys.current().begins(), clock.instant()).toSeconds());
    }
}
