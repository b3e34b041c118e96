package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.events.trial.Requests;
import fr.parvis.commons.events.trial.TellFact;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints how long a fact needs from its commit to its effect at fifty facts per second, many times what an antenna makes; asserts only that
 * all arrive. Part of the full gate.
 */
@QuarkusTest
@Tag("full")
@ParvisService(name = "trial", side = "test", kafka = true)
class PropagationQuarkusTest {

    private static final TestDatabase DATABASE = TestDatabase.of("trial");
    private static final int WARM_UP = 200;
    private static final int EVENTS = 1_000;
    private static final long NANOS_BETWEEN = 20_000_000;

    @Inject
    TellFact tellFact;

    @Test
    void printsTheTimeFromCommitToEffect() {
        tell(WARM_UP);
        Map<String, Instant> committed = tell(EVENTS);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(DATABASE.texts("select handle from trial_effect"))
                        .containsAll(committed.keySet()));
        List<Long> micros = committed.entrySet().stream()
                .map(fact -> Duration.between(fact.getValue(), appliedAt(fact.getKey()))
                                .toNanos()
                        / 1_000)
                .sorted()
                .toList();
        System.out.printf(
                "FIGURE commit to effect over %d events, 50 per second: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                EVENTS, percentile(micros, 50), percentile(micros, 95), percentile(micros, 99));
    }

    private Map<String, Instant> tell(int count) {
        Map<String, Instant> committed = new HashMap<>();
        long next = System.nanoTime();
        for (int i = 0; i < count; i++) {
            next += NANOS_BETWEEN;
            LockSupport.parkNanos(next - System.nanoTime());
            String handle = Requests.aHandle();
            Reactive.await(() -> tellFact.handle(handle, OutboxEvent.of(Requests.released(handle), handle, 1)));
            committed.put(handle, Instant.now());
        }
        return committed;
    }

    private static Instant appliedAt(String handle) {
        long micros = DATABASE.number(
                "select (extract(epoch from applied_at) * 1000000)::bigint from trial_effect where handle = ?", handle);
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }

    private static double percentile(List<Long> sortedMicros, int percent) {
        return sortedMicros.get((sortedMicros.size() - 1) * percent / 100) / 1_000.0;
    }
}
