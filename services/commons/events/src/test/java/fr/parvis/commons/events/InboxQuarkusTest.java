package fr.parvis.commons.events;

import static fr.parvis.commons.events.trial.Requests.aHandle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.UnknownFieldSet;
import fr.parvis.commons.events.trial.Requests;
import fr.parvis.commons.events.trial.TrialConsumer;
import fr.parvis.events.exchange.RequestEvent;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.testkit.TestMessage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "trial", side = "test", kafka = true)
class InboxQuarkusTest {

    private static final TestDatabase DATABASE = TestDatabase.of("trial");

    @Inject
    TrialConsumer consumer;

    @Test
    void appliesADuplicateOnce() {
        String handle = aHandle();

        released(handle, 1).send();
        released(handle, 1).send();
        closed(handle, 2).send();

        await().untilAsserted(() -> assertThat(applied(handle)).containsExactly("1", "2"));
    }

    @Test
    void appliesOnlyWhatIsNewerWhenTheOrderIsLost() {
        String handle = aHandle();

        closed(handle, 5).send();
        released(handle, 4).send();
        closed(handle, 6).send();

        await().untilAsserted(() -> assertThat(applied(handle)).containsExactly("5", "6"));
    }

    @Test
    void keepsVersionsOfTwoSendersApart() {
        String handle = aHandle();

        closed(handle, 9).send();
        released(handle, 1).header("ce_source", "/27/demand/facilitation").send();

        await().untilAsserted(() -> assertThat(applied(handle)).containsExactly("9", "1"));
    }

    @Test
    void ignoresAnUnknownField() {
        String handle = aHandle();
        RequestEvent fromTomorrow = Requests.released(handle).toBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(
                                7000,
                                UnknownFieldSet.Field.newBuilder().addVarint(42).build())
                        .build())
                .build();

        TestMessage.to(Requests.TOPIC, handle)
                .event(Requests.RELEASED, 1, fromTomorrow.toByteArray())
                .send();

        await().untilAsserted(() -> assertThat(applied(handle)).containsExactly("1"));
    }

    @Test
    void parksAMessageOfUnknownTypeWithItsPayload() {
        String handle = aHandle();
        byte[] payload = "what only a later release knows".getBytes(StandardCharsets.UTF_8);

        TestMessage.to(Requests.TOPIC, handle)
                .event("parvis.exchange.v1.RequestTransferred", 1, payload)
                .send();
        released(handle, 2).send();

        await().untilAsserted(() -> assertThat(parked(handle)).containsExactly("1", "2"));
        assertThat(applied(handle)).isEmpty();
        assertThat(DATABASE.texts(
                        "select convert_from(payload, 'UTF8') from parked_inbox where key = ? and sequence = 1",
                        handle))
                .containsExactly("what only a later release knows");
    }

    @Test
    void parksAMessageThatCannotBeReadAndLetsOthersPass() {
        String poisoned = aHandle();
        String healthy = aHandle();

        TestMessage.to(Requests.TOPIC, poisoned)
                .event(Requests.RELEASED, 1, new byte[] {(byte) 0xff, 0x01, 0x02})
                .send();
        released(healthy, 1).send();

        await().untilAsserted(() -> assertThat(applied(healthy)).containsExactly("1"));
        assertThat(parked(poisoned)).containsExactly("1");
        assertThat(reasons(poisoned).getFirst()).startsWith("malformed payload");
    }

    @Test
    void parksAMessageWithoutVersionAndOneWhoseTypeLies() {
        String nameless = aHandle();
        String lying = aHandle();

        released(nameless, 1).withoutHeader("ce_sequence").send();
        released(lying, 1).header("ce_type", Requests.CLOSED).send();

        await().untilAsserted(() -> assertThat(reasons(nameless)).hasSize(1));
        await().untilAsserted(() -> assertThat(reasons(lying)).hasSize(1));
        assertThat(applied(nameless)).isEmpty();
        assertThat(applied(lying)).isEmpty();
    }

    @Test
    void parksOnlyTheAggregateAHandlerStumblesOver() {
        String poisoned = aHandle();
        String healthy = aHandle();
        consumer.failOn(poisoned);

        released(poisoned, 1).send();
        released(healthy, 1).send();
        closed(poisoned, 2).send();
        closed(healthy, 2).send();

        await().untilAsserted(() -> assertThat(applied(healthy)).containsExactly("1", "2"));
        await().untilAsserted(() -> assertThat(parked(poisoned)).containsExactly("1", "2"));
        assertThat(applied(poisoned)).isEmpty();
        assertThat(reasons(poisoned).getFirst()).contains("a bug that only");
    }

    @Test
    void appliesParkedMessagesInOrderOnceTheReasonIsRepaired() {
        String handle = aHandle();
        consumer.failOn(handle);
        released(handle, 1).send();
        closed(handle, 2).send();
        await().untilAsserted(() -> assertThat(parked(handle)).containsExactly("1", "2"));

        consumer.repair(handle);
        DATABASE.execute("update parked_inbox set replay = true where key = ?", handle);

        await().untilAsserted(() -> assertThat(parked(handle)).isEmpty());
        assertThat(applied(handle)).containsExactly("1", "2");
    }

    /** The first statement still sees the parked message, the second no longer does: the statement in between is held for a second. */
    @Test
    void losesNothingThatArrivesWhileTheLastParkedMessageGoes() {
        String handle = aHandle();
        consumer.failOn(handle);
        released(handle, 1).send();
        await().untilAsserted(() -> assertThat(parked(handle)).containsExactly("1"));
        consumer.repair(handle);
        DATABASE.execute("""
                create function linger() returns trigger language plpgsql as
                $$ begin perform pg_sleep(1); return null; end $$""");
        DATABASE.execute("create trigger linger before insert on inbox for each statement execute function linger()");
        try {
            closed(handle, 2).send();
            await().until(() ->
                    DATABASE.number("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") > 0);
            DATABASE.execute("delete from parked_inbox where key = ?", handle);

            await().untilAsserted(() -> assertThat(applied(handle)).containsExactly("2"));
        } finally {
            DATABASE.execute("drop function linger cascade");
        }
    }

    @Test
    void keepsParkedMessagesWhenTheReplayFailsAgain() {
        String handle = aHandle();
        consumer.failOn(handle);
        released(handle, 1).send();
        await().untilAsserted(() -> assertThat(parked(handle)).containsExactly("1"));

        DATABASE.execute("update parked_inbox set replay = true where key = ?", handle);

        await().untilAsserted(
                        () -> assertThat(DATABASE.texts("select replay::text from parked_inbox where key = ?", handle))
                                .containsExactly("false"));
        assertThat(applied(handle)).isEmpty();
    }

    @Test
    void losesNothingWhenItsConnectionsAreCut() {
        List<String> handles = Stream.generate(Requests::aHandle).limit(30).toList();

        handles.forEach(handle -> {
            released(handle, 1).send();
            DATABASE.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = 'trial' and usename = 'trial'");
        });

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(handles)
                        .allSatisfy(handle -> assertThat(applied(handle)).containsExactly("1")));
        assertThat(handles).allSatisfy(handle -> assertThat(parked(handle)).isEmpty());
    }

    private static TestMessage released(String handle, long version) {
        return TestMessage.to(Requests.TOPIC, handle)
                .event(Requests.RELEASED, version, Requests.released(handle).toByteArray());
    }

    private static TestMessage closed(String handle, long version) {
        return TestMessage.to(Requests.TOPIC, handle)
                .event(Requests.CLOSED, version, Requests.closed(handle).toByteArray());
    }

    private static List<String> applied(String handle) {
        return DATABASE.texts("select version from trial_effect where handle = ? order by id", handle);
    }

    private static List<String> parked(String handle) {
        return DATABASE.texts("select sequence from parked_inbox where key = ? order by id", handle);
    }

    private static List<String> reasons(String handle) {
        return DATABASE.texts("select reason from parked_inbox where key = ? order by id", handle);
    }
}
