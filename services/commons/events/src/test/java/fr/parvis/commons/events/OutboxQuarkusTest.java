package fr.parvis.commons.events;

import static fr.parvis.commons.events.trial.Requests.aHandle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.parvis.commons.events.trial.Requests;
import fr.parvis.commons.events.trial.TellFact;
import fr.parvis.events.exchange.DirectoryEvent;
import fr.parvis.events.exchange.OrganisationListed;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.testkit.TestTopic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "trial", side = "test", kafka = true)
class OutboxQuarkusTest {

    private static final TestDatabase DATABASE = TestDatabase.of("trial");

    @Inject
    TellFact tellFact;

    @Inject
    Outbox outbox;

    @Test
    void carriesACommittedFactToTheTopicAndForgetsTheRow() {
        String handle = aHandle();

        Reactive.await(() -> tellFact.handle(handle, OutboxEvent.of(Requests.released(handle), handle, 7)));

        await().untilAsserted(
                        () -> assertThat(TestTopic.read(Requests.TOPIC, handle)).hasSize(1));
        await().untilAsserted(() -> assertThat(rowsOf(handle)).isZero());
        ConsumerRecord<String, byte[]> message =
                TestTopic.read(Requests.TOPIC, handle).getFirst();
        assertThat(message.value()).isEqualTo(Requests.released(handle).toByteArray());
        Map<String, String> headers = TestTopic.headers(message);
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", Requests.RELEASED)
                .containsEntry("ce_source", "/14/test/trial")
                .containsEntry("ce_subject", handle)
                .containsEntry("ce_sequence", "7")
                .containsEntry("content-type", "application/protobuf");
        assertThat(headers.get("ce_id")).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-.*");
        assertThat(Instant.parse(headers.get("ce_time")).getEpochSecond() % 60).isZero();
    }

    @Test
    void keepsNeitherStateNorEventOfAFailedUseCase() {
        String handle = aHandle();

        assertThatThrownBy(() -> Reactive.await(
                        () -> tellFact.handleAndFail(handle, OutboxEvent.of(Requests.released(handle), handle, 1))))
                .hasMessage("the rule says no");

        assertThat(DATABASE.number("select count(*) from trial_fact where handle = ?", handle))
                .isZero();
        assertThat(rowsOf(handle)).isZero();
        assertThat(TestTopic.read(Requests.TOPIC, handle)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        String handle = aHandle();

        assertThatThrownBy(() -> Reactive.await(() ->
                        Panache.withSession(() -> outbox.append(OutboxEvent.of(Requests.released(handle), handle, 1)))))
                .hasMessageContaining("inside the transaction");

        assertThat(rowsOf(handle)).isZero();
    }

    @Test
    void refusesATopicThatNoLaneWritesAndTheStateWithIt() {
        String handle = aHandle();
        OutboxEvent undeclared = OutboxEvent.of(
                DirectoryEvent.newBuilder()
                        .setOrganisation(OrganisationListed.getDefaultInstance())
                        .build(),
                "c360-14",
                1);

        assertThatThrownBy(() -> Reactive.await(() -> tellFact.handle(handle, undeclared)))
                .hasMessageContaining("no lane writes exchange.directory.v1");

        assertThat(DATABASE.number("select count(*) from trial_fact where handle = ?", handle))
                .isZero();
    }

    @Test
    void takesFactsOfManyCallersAtOnce() {
        List<String> handles = Parallel.parallel(40, _ -> {
            String handle = aHandle();
            Reactive.await(() -> tellFact.handle(handle, OutboxEvent.of(Requests.released(handle), handle, 1)));
            return handle;
        });

        await().untilAsserted(() -> assertThat(TestTopic.read(Requests.TOPIC))
                .extracting(ConsumerRecord::key)
                .containsAll(handles));
        await().untilAsserted(() -> assertThat(DATABASE.texts("select handle from trial_effect"))
                .filteredOn(handles::contains)
                .containsExactlyInAnyOrderElementsOf(handles));
    }

    private static long rowsOf(String handle) {
        return DATABASE.number("select count(*) from outbox where key = ?", handle);
    }
}
