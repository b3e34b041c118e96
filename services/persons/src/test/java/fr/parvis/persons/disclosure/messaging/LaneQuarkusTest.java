package fr.parvis.persons.disclosure.messaging;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.events.demand.ConsentEvent;
import fr.parvis.events.demand.DisclosureEnded;
import fr.parvis.events.demand.EndReason;
import fr.parvis.events.exchange.DisclosureChanged;
import fr.parvis.events.exchange.DisclosureEvent;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** With clock and relay running, as in production: what stands in the topic, and in which order. */
@QuarkusTest
@TestProfile(LaneQuarkusTest.Running.class)
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LaneQuarkusTest {

    private static final String LANE = "exchange.disclosures.v1";

    @Test
    @Requirement({"PER-23", "IND-EP-05", "IND-EP-17"})
    void saysGrantedThenEndedThenAWatermarkThatIsYounger() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        await().atMost(30, SECONDS).until(() -> states(handle).size() == 1);

        Api.post(file.herToken(), file.path("/consents/withdrawal"), Map.of("act", Acts.own("withdrawal")))
                .then()
                .statusCode(200);
        Instant acknowledged = Instant.now();

        await().atMost(30, SECONDS).until(() -> youngestWatermark().isAfter(acknowledged));
        assertThat(states(handle)).containsExactly("GRANTED 2099-12-31", "ENDED ");
        assertThat(ended(handle)).singleElement().satisfies(ended -> {
            assertThat(ended.getReason()).isEqualTo(EndReason.WITHDRAWN);
            assertThat(ended.getPersonReference())
                    .as("whoever reads the broker must not join two disclosures of one person")
                    .isEmpty();
        });
        assertThat(TestTopic.headers(TestTopic.read(LANE, handle).getFirst()))
                .containsEntry("ce_source", "/antenne/demand/persons")
                .containsEntry("ce_type", "parvis.exchange.v1.DisclosureChanged")
                .containsEntry("ce_sequence", "1");
    }

    private static List<DisclosureEnded> ended(String handle) {
        List<DisclosureEnded> ended = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : TestTopic.read("demand.consent.v1", handle)) {
            try {
                ended.add(ConsentEvent.parseFrom(message.value()).getDisclosureEnded());
            } catch (InvalidProtocolBufferException e) {
                throw new AssertionError(e);
            }
        }
        return ended;
    }

    private static List<String> states(String handle) {
        List<String> states = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : TestTopic.read(LANE, handle)) {
            DisclosureChanged changed = event(message).getChanged();
            states.add(changed.getState() + " " + changed.getUntilOn());
        }
        return states;
    }

    private static Instant youngestWatermark() {
        List<ConsumerRecord<String, byte[]>> watermarks = TestTopic.read(LANE, "watermark");
        return watermarks.isEmpty()
                ? Instant.EPOCH
                : Instant.ofEpochSecond(
                        event(watermarks.getLast()).getWatermark().getReadAt().getSeconds());
    }

    private static DisclosureEvent event(ConsumerRecord<String, byte[]> message) {
        try {
            return DisclosureEvent.parseFrom(message.value());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    /** Clock and relay on. */
    public static final class Running implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.scheduler.enabled", "true", "parvis.events.relay.enabled", "true");
        }
    }
}
