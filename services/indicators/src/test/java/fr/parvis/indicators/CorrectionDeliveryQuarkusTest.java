package fr.parvis.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.Message;
import fr.parvis.events.statistics.BeneficiaryKind;
import fr.parvis.events.statistics.InterventionCorrected;
import fr.parvis.events.statistics.InterventionRecorded;
import fr.parvis.events.statistics.InterventionsEvent;
import fr.parvis.indicators.world.Antenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestMessage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An intervention that its owner says anew. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class CorrectionDeliveryQuarkusTest {

    private static final String FACTS =
            "select kind || ' ' || sequence || ' ' || quantity from fact where subject = ? order by sequence, kind";

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void startEmpty() {
        Store.empty();
    }

    @Test
    @Requirement("IND-R4")
    void standsBesideWhatItReplacesOnceHoweverOftenItComes() {
        recorded(40, 1);
        corrected(25, 1, 2);
        corrected(25, 1, 2);
        recorded(40, 1);
        recorded(5, 3);

        await().untilAsserted(() -> assertThat(Store.DATABASE.texts(FACTS, subject))
                .containsExactly(
                        "INTERVENTION_RECORDED 1 40",
                        "INTERVENTION_CORRECTED 2 1",
                        "INTERVENTION_RECORDED 2 25",
                        "INTERVENTION_RECORDED 3 5"));
    }

    @Test
    void isKeptAsideWhenItReplacesNothingOfBefore() {
        corrected(25, 2, 2);

        await().untilAsserted(() ->
                assertThat(Store.DATABASE.texts("select key from parked_inbox")).containsExactly(subject));
        assertThat(Store.DATABASE.number("select count(*) from fact")).isZero();
    }

    private void recorded(int minutes, long version) {
        InterventionRecorded recorded = fact(minutes);
        send(recorded, InterventionsEvent.newBuilder().setInterventionRecorded(recorded), version);
    }

    private void corrected(int minutes, int replaced, long version) {
        InterventionCorrected corrected = InterventionCorrected.newBuilder()
                .setReference(subject)
                .setReplaced(replaced)
                .setNow(fact(minutes))
                .build();
        send(corrected, InterventionsEvent.newBuilder().setInterventionCorrected(corrected), version);
    }

    private InterventionRecorded fact(int minutes) {
        return InterventionRecorded.newBuilder()
                .setReference(subject)
                .setDay("2026-03-09")
                .setTerritory("61")
                .setBeneficiaryKind(BeneficiaryKind.CAREGIVER)
                .setMinutes(minutes)
                .build();
    }

    private void send(Message fact, InterventionsEvent.Builder event, long version) {
        TestMessage.to("statistics.interventions.v1", subject)
                .event(
                        fact.getDescriptorForType().getFullName(),
                        version,
                        event.build().toByteArray())
                .send();
    }
}
