package fr.parvis.commons.events.relay;

import static org.awaitility.Awaitility.await;

import fr.parvis.commons.events.trial.Requests;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how fast a backlog leaves; asserts only that it does. */
@Tag("full")
class DrainFiguresTest {

    private static final int ROWS = 20_000;

    private RelayBench bench;

    @BeforeEach
    void backlog() {
        bench = RelayBench.onDatabase("drainbench");
        bench.database().execute("truncate outbox, parked_outbox");
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        bench.stop();
    }

    @Test
    void printsTheRateOfABacklog() {
        bench.database().execute("""
                insert into outbox (lane, topic, key, type, sequence, event_id, event_time, payload)
                select 'main', ?, gen_random_uuid()::text, ?, 1, gen_random_uuid(), now(),
                    convert_to(repeat('x', 300), 'UTF8') from generate_series(1, ?)""", Requests.TOPIC, Requests.RELEASED, ROWS);

        long start = System.nanoTime();
        bench.start(RelayBench.MAIN);
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> bench.waiting() == 0);

        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "FIGURE drain of %d rows, 300 bytes each: %.1f s, %.0f events/s%n", ROWS, seconds, ROWS / seconds);
    }
}
