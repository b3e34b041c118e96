package fr.parvis.commons.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.events.trial.Copies;
import fr.parvis.commons.events.trial.Requests;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestTopic;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of a relay in a process of its own, at the two places that matter and at random ones. */
class KilledRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RelayBench bench;

    @BeforeEach
    void freshBench() {
        bench = RelayBench.onDatabase("killbench");
        bench.database().execute("truncate outbox, parked_outbox, held_outbox");
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        bench.stop();
    }

    @Test
    @Requirement("OPS-11")
    void losesNothingWhenKilledBetweenCommitAndSending() throws IOException {
        List<String> handles = commitSome(50);
        try (RelayProcess relay = RelayProcess.start(bench.settings(), RelayProcess.BEFORE_SENDING)) {
            relay.awaitHalt().kill();
        }
        assertThat(delivered(handles)).isEmpty();

        bench.start(RelayBench.MAIN);

        drained();
        assertThat(delivered(handles)).containsExactlyInAnyOrderElementsOf(handles);
    }

    @Test
    void sendsAgainTheSameEventsWhenKilledBetweenSendingAndRemoval() throws IOException {
        List<String> handles = commitSome(50);
        try (RelayProcess relay = RelayProcess.start(bench.settings(), RelayProcess.BEFORE_REMOVING)) {
            relay.awaitHalt().kill();
        }
        assertThat(delivered(handles)).containsExactlyInAnyOrderElementsOf(handles);
        assertThat(bench.waiting()).isEqualTo(50);

        bench.start(RelayBench.MAIN);

        drained();
        assertThat(delivered(handles)).hasSize(100);
        assertThat(messages(handles)
                        .map(message -> TestTopic.headers(message).get("ce_id"))
                        .toList())
                .as("the second delivery is the same event, which an inbox knows already")
                .hasSize(100)
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(50));
    }

    @Test
    @Requirement("OPS-11")
    void losesNothingAndReordersNothingWhenLeadersAreKilledOneAfterTheOther() throws IOException, InterruptedException {
        List<String> handles = Stream.generate(Requests::aHandle).limit(10).toList();
        long version = 0;
        for (int round = 0; round < 4; round++) {
            try (RelayProcess leader = RelayProcess.start(bench.settings(), RelayProcess.NOWHERE)) {
                for (int i = 0; i < 25; i++) {
                    version++;
                    for (String handle : handles) {
                        bench.commit(handle, version);
                    }
                }
                long half = version * handles.size() / 2;
                await().atMost(PATIENCE).until(() -> bench.waiting() < half);
                leader.kill();
            }
        }

        bench.start(RelayBench.MAIN);

        drained();
        long last = version;
        assertThat(handles)
                .allSatisfy(handle -> assertThat(Arrived.distinct(Arrived.versions(handle)))
                        .containsExactlyElementsOf(
                                Stream.iterate(1L, v -> v + 1).limit(last).toList()));
    }

    @Test
    void losesNoCopyWhenKilledBeforeItsBatchIsLetGo() throws IOException {
        List<String> references = copySome(50);
        try (RelayProcess relay =
                RelayProcess.start(bench.settings(), RelayBench.COPIES, RelayProcess.BEFORE_LETTING_GO)) {
            relay.awaitHalt().kill();
        }
        assertThat(bench.held()).isEqualTo(50);
        assertThat(bench.waiting()).isZero();

        bench.start(RelayBench.COPIES);

        await().atMost(PATIENCE).until(() -> bench.held() + bench.waiting() == 0);
        assertThat(copies(references)).containsExactlyInAnyOrderElementsOf(references);
    }

    @Test
    void losesNoCopyAndTellsNoneTwiceWhenKilledBetweenLettingGoAndSending() throws IOException {
        List<String> references = copySome(50);
        try (RelayProcess relay =
                RelayProcess.start(bench.settings(), RelayBench.COPIES, RelayProcess.BEFORE_SENDING)) {
            relay.awaitHalt().kill();
        }
        assertThat(bench.held()).isZero();
        assertThat(bench.waiting()).isEqualTo(50);

        bench.start(RelayBench.COPIES);

        drained();
        assertThat(copies(references)).containsExactlyInAnyOrderElementsOf(references);
    }

    private List<String> copySome(int count) {
        List<String> references =
                Stream.generate(Requests::aHandle).limit(count).toList();
        references.forEach(reference -> bench.copy(reference, 1));
        return references;
    }

    private static List<String> copies(List<String> references) {
        return TestTopic.read(Copies.TOPIC).stream()
                .map(ConsumerRecord::key)
                .filter(references::contains)
                .toList();
    }

    private List<String> commitSome(int count) {
        List<String> handles = Stream.generate(Requests::aHandle).limit(count).toList();
        handles.forEach(handle -> bench.commit(handle, 1));
        return handles;
    }

    private void drained() {
        await().atMost(PATIENCE).until(() -> bench.waiting() == 0);
    }

    private static Stream<ConsumerRecord<String, byte[]>> messages(List<String> handles) {
        return TestTopic.read(Requests.TOPIC).stream().filter(message -> handles.contains(message.key()));
    }

    private static List<String> delivered(List<String> handles) {
        return messages(handles).map(ConsumerRecord::key).toList();
    }
}
