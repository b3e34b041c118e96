package fr.parvis.commons.web.keys;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.SortedMap;

/** What an operator sees of the keys of this process: months and counts. */
@Singleton
final class KeyFigures {

    private final KeyEncryptionKeys keys;
    private final Clock clock = Clock.systemUTC();
    private volatile long behind;
    private volatile int oldest;

    KeyFigures(KeyEncryptionKeys keys) {
        this.keys = keys;
    }

    void register(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("parvis.keys.epoch", () -> keys.current().id())
                .description("the month (yyyyMM) whose key this process writes with")
                .register(registry);
        Gauge.builder("parvis.keys.newest.held", () -> keys.epochs().last().id())
                .description(
                        "the latest month (yyyyMM) whose key this process holds, also when it does not write with it yet")
                .register(registry);
        Gauge.builder("parvis.keys.epoch.age.seconds", this::age)
                .description("since when the month of the key in use has begun")
                .register(registry);
        Gauge.builder("parvis.keys.file.refused", () -> keys.refusesItsFile() ? 1 : 0)
                .description("1 when the key file was exchanged for one that cannot follow it")
                .register(registry);
    }

    /** For a service that keeps wrapped keys. */
    void registerRows(MeterRegistry registry) {
        Gauge.builder("parvis.keys.rows.behind", () -> behind)
                .description("rows whose key is still wrapped in an earlier epoch; at least 1 when nobody could look")
                .register(registry);
        Gauge.builder("parvis.keys.oldest.epoch", () -> oldest)
                .description("the earliest month (yyyyMM) that a row needs; 0 when none was seen")
                .register(registry);
    }

    void seen(SortedMap<Integer, Long> rows) {
        SortedMap<Integer, Long> earlier = rows.headMap(keys.current().id());
        behind = earlier.values().stream().mapToLong(Long::longValue).sum();
        oldest = rows.isEmpty() ? 0 : rows.firstKey();
    }

    /** Nobody knows what is behind, so something may be. */
    void failed() {
        behind = Math.max(1, behind);
    }

    private double age() {
        return Math.max(
                0, Duration.between(keys.current().begins(), clock.instant()).toSeconds());
    }
}
