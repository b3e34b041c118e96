package fr.parvis.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.events.codes.LifeDomain;
import fr.parvis.events.codes.ProjectHorizon;
import fr.parvis.events.statistics.ExpressionRecorded;
import fr.parvis.events.statistics.ExpressionType;
import fr.parvis.events.statistics.ExpressionsEvent;
import fr.parvis.events.statistics.LifeProjectRevised;
import fr.parvis.events.statistics.OptionExplored;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.PriorityMarked;
import fr.parvis.events.statistics.SubjectErased;
import fr.parvis.events.statistics.TrialLedToChoice;
import fr.parvis.events.statistics.TrialRecorded;
import fr.parvis.indicators.world.Antenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.indicators.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestMessage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies of what persons want, as they come off the broker. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class WishDeliveryQuarkusTest {

    private static final String MONTH = "2026-03-01";

    @Inject
    TestClock clock;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void startEmpty() {
        Store.empty();
        clock.set(Instant.parse("2026-05-20T09:30:00Z"));
    }

    @Test
    @Requirement({"IND-R2", "IND-EP-25"})
    void keepsEachKindOfFactWithItsCodes() {
        said(1);
        marked(2, false);
        marked(3, true);
        send(
                ExpressionsEvent.newBuilder()
                        .setTrialRecorded(TrialRecorded.newBuilder()
                                .setReference(subject)
                                .setDay(MONTH)
                                .setTerritory("14")),
                4);
        send(
                ExpressionsEvent.newBuilder()
                        .setTrialLedToChoice(TrialLedToChoice.newBuilder()
                                .setReference(subject)
                                .setDay(MONTH)
                                .setMonthsSinceTrial(2)),
                5);
        explored(6, true);
        explored(7, false);
        revised(8, false);
        revised(9, true);

        await().untilAsserted(() -> assertThat(Store.DATABASE.texts(
                        "select kind || ' ' || codes || ' ' || quantity from fact where subject = ? order by sequence",
                        subject))
                .containsExactly(
                        "EXPRESSION_RECORDED EXPRESSION_TYPE=ASPIRATION HORIZON=LONG LIFE_DOMAIN=OTHER TERRITORY=14 1",
                        "PRIORITY_MARKED LIFE_DOMAIN=HOUSING TERRITORY=14 1",
                        "PRIORITY_MARKED LIFE_DOMAIN=HOUSING TERRITORY=14 0",
                        "TRIAL_RECORDED TERRITORY=14 1",
                        "TRIAL_LED_TO_CHOICE  2",
                        "OPTION_EXPLORED TERRITORY=14 1",
                        "OPTION_EXPLORED TERRITORY=14 0",
                        "LIFE_PROJECT_REVISED  6",
                        "LIFE_PROJECT_REVISED_LATE  6"));
    }

    @Test
    @Requirement("IND-R4")
    void countsAMessageOnceHoweverOftenItComes() {
        said(1);
        said(1);
        explored(2, true);
        said(1);
        awaitFacts(2);
        Store.DATABASE.execute("delete from inbox where key = ?", subject);

        said(1);
        explored(2, true);
        explored(3, false);

        awaitFacts(3);
    }

    @Test
    @Requirement("IND-EP-18")
    void keepsAsideWhatNamesNoCodeOrAnotherSubject() {
        send(
                ExpressionsEvent.newBuilder()
                        .setExpressionRecorded(ExpressionRecorded.newBuilder()
                                .setReference(subject)
                                .setDay(MONTH)
                                .setTerritory("14")
                                .setTypeValue(99)
                                .setDomain(LifeDomain.HOUSING)
                                .setHorizon(ProjectHorizon.SHORT)),
                1);
        String other = UUID.randomUUID().toString();
        TestMessage.to("statistics.expressions.v1", other)
                .event(
                        TrialRecorded.getDescriptor().getFullName(),
                        1,
                        ExpressionsEvent.newBuilder()
                                .setTrialRecorded(TrialRecorded.newBuilder()
                                        .setReference(subject)
                                        .setDay(MONTH)
                                        .setTerritory("14"))
                                .build()
                                .toByteArray())
                .send();

        await().untilAsserted(() -> assertThat(Store.DATABASE.texts("select key from parked_inbox"))
                .containsExactlyInAnyOrder(subject, other));
        assertThat(Store.DATABASE.number("select count(*) from fact")).isZero();
    }

    @Test
    void foldsWhatAnErasedPersonSaid() {
        said(1);
        awaitFacts(1);

        send(
                ExpressionsEvent.newBuilder()
                        .setSubjectErased(SubjectErased.newBuilder().setSubject(subject)),
                2);

        awaitFacts(0);
        assertThat(Store.DATABASE.texts("""
                        select measure || ' ' || codes || ' ' || value || ' ' || persons from folded_count
                        where period = '2026-03' and codes in ('HORIZON=LONG', 'LIFE_DOMAIN:OTHER=YES')
                        order by measure"""))
                .containsExactly("EXPRESSIONS HORIZON=LONG 1 1", "PERSONS_WITH_EXPRESSIONS LIFE_DOMAIN:OTHER=YES 1 1");
    }

    private void said(long version) {
        send(
                ExpressionsEvent.newBuilder()
                        .setExpressionRecorded(ExpressionRecorded.newBuilder()
                                .setReference(subject)
                                .setDay(MONTH)
                                .setTerritory("14")
                                .setType(ExpressionType.ASPIRATION)
                                .setDomain(LifeDomain.OTHER_DOMAIN)
                                .setHorizon(ProjectHorizon.LONG)),
                version);
    }

    private void marked(long version, boolean takenBack) {
        send(
                ExpressionsEvent.newBuilder()
                        .setPriorityMarked(PriorityMarked.newBuilder()
                                .setReference(subject)
                                .setDay(MONTH)
                                .setTerritory("14")
                                .setDomain(LifeDomain.HOUSING)
                                .setTakenBack(takenBack)),
                version);
    }

    private void explored(long version, boolean commonLaw) {
        send(
                ExpressionsEvent.newBuilder()
                        .setOptionExplored(OptionExplored.newBuilder()
                                .setReference(subject)
                                .setDay(MONTH)
                                .setTerritory("14")
                                .setCommonLaw(commonLaw)),
                version);
    }

    private void revised(long version, boolean late) {
        TestMessage.to("statistics.population.v1", subject)
                .event(
                        LifeProjectRevised.getDescriptor().getFullName(),
                        version,
                        PopulationEvent.newBuilder()
                                .setLifeProjectRevised(LifeProjectRevised.newBuilder()
                                        .setReference(subject)
                                        .setDay(MONTH)
                                        .setMonthsToCheck(6)
                                        .setLate(late))
                                .build()
                                .toByteArray())
                .send();
    }

    private void send(ExpressionsEvent.Builder event, long version) {
        ExpressionsEvent built = event.build();
        String type =
                built.getAllFields().keySet().iterator().next().getMessageType().getFullName();
        TestMessage.to("statistics.expressions.v1", subject)
                .event(type, version, built.toByteArray())
                .send();
    }

    private void awaitFacts(int number) {
        await().untilAsserted(
                        () -> assertThat(Store.DATABASE.number("select count(*) from fact where subject = ?", subject))
                                .isEqualTo(number));
    }
}
