package fr.parvis.commons.events.relay;

import static fr.parvis.commons.events.trial.Requests.aHandle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.events.trial.Copies;
import fr.parvis.commons.events.trial.Requests;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies leave together, in no order, and each once. */
class HeldCopiesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_DAY = Duration.ofDays(1);

    private RelayBench bench;

    @BeforeEach
    void freshBench() {
        bench = RelayBench.onDatabase("holdbench");
        bench.database().execute("truncate outbox, parked_outbox, held_outbox");
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        bench.stop();
    }

    @Test
    void holdsEvenASingleCopyWhileItsPeriodLasts() {
        String held = aHandle();
        String letGo = aHandle();
        bench.copy(held, 1);
        bench.commit(
                RelayBench.COPIES, Copies.TOPIC, letGo, 1, Copies.paused(letGo).toByteArray());

        bench.start(RelayBench.COPIES, new RelayProbe() {}, A_DAY);

        // the relay is at work: what was let go before has left
        await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
        assertThat(bench.held()).isEqualTo(1);
        assertThat(TestTopic.read(Copies.TOPIC, held)).isEmpty();
    }

    @Test
    @Requirement("IND-EP-17")
    void tellsABatchInAnotherOrderThanItHappened() {
        List<String> references = Stream.generate(Requests::aHandle).limit(40).toList();
        references.forEach(reference -> bench.copy(reference, 1));

        bench.start(RelayBench.COPIES);

        drained();
        List<String> told = copies().stream()
                .map(ConsumerRecord::key)
                .filter(references::contains)
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(references);
        assertThat(told).isNotEqualTo(references);
    }

    @Test
    @Requirement("IND-EP-17")
    void letsNoCopyGoBeforeItsTime() {
        String later = aHandle();
        String due = aHandle();
        bench.copy(later, 1);
        bench.copy(due, 1);
        bench.notBefore(later, 86_400);
        bench.notBefore(due, -1);

        bench.start(RelayBench.COPIES);

        await().atMost(PATIENCE).until(() -> !TestTopic.read(Copies.TOPIC, due).isEmpty());
        assertThat(bench.held()).isEqualTo(1);
        assertThat(TestTopic.read(Copies.TOPIC, later)).isEmpty();
    }

    @Test
    void keepsTheOrderOfOneSubjectInAShuffledBatch() {
        List<String> references = Stream.generate(Requests::aHandle).limit(10).toList();
        for (long sequence = 1; sequence <= 8; sequence++) {
            for (String reference : references) {
                bench.copy(reference, sequence);
            }
        }

        bench.start(RelayBench.COPIES);

        drained();
        Map<String, List<String>> told = copies().stream()
                .filter(copy -> references.contains(copy.key()))
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        Collectors.mapping(copy -> TestTopic.headers(copy).get("ce_sequence"), Collectors.toList())));
        assertThat(told.values())
                .hasSize(10)
                .allSatisfy(sequences -> assertThat(sequences).containsExactly("1", "2", "3", "4", "5", "6", "7", "8"));
    }

    @Test
    void tellsEachCopyOnceWhoeverLeads() throws InterruptedException {
        List<String> references = new ArrayList<>();
        LaneRelay first = bench.start(RelayBench.COPIES);
        bench.start(RelayBench.COPIES);
        for (int i = 0; i < 60; i++) {
            String reference = aHandle();
            references.add(reference);
            bench.copy(reference, 1);
            if (i == 30) {
                first.stop();
            }
        }

        drained();
        assertThat(copies().stream().map(ConsumerRecord::key).filter(references::contains))
                .containsExactlyInAnyOrderElementsOf(references);
    }

    @Test
    void saysTheDayAndNoHour() {
        String reference = aHandle();
        bench.copy(reference, 1);

        bench.start(RelayBench.COPIES);

        drained();
        Map<String, String> headers =
                TestTopic.headers(TestTopic.read(Copies.TOPIC, reference).getFirst());
        assertThat(Instant.parse(headers.get("ce_time")).getEpochSecond() % A_DAY.toSeconds())
                .isZero();
        assertThat(headers.get("ce_id")).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-.*");
    }

    private void drained() {
        await().atMost(PATIENCE).until(() -> bench.held() + bench.waiting() == 0);
    }

    private static List<ConsumerRecord<String, byte[]>> copies() {
        return TestTopic.read(Copies.TOPIC);
    }
}
