package fr.parvis.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.Message;
import fr.parvis.events.codes.LifeDomain;
import fr.parvis.events.codes.PriorityCriterion;
import fr.parvis.events.statistics.AccessDenied;
import fr.parvis.events.statistics.AgeBand;
import fr.parvis.events.statistics.BeneficiaryKind;
import fr.parvis.events.statistics.CaseClosed;
import fr.parvis.events.statistics.CaseOpened;
import fr.parvis.events.statistics.CasePaused;
import fr.parvis.events.statistics.DenialReason;
import fr.parvis.events.statistics.FacilitatorsCounted;
import fr.parvis.events.statistics.GenderCode;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.events.statistics.InterventionRecorded;
import fr.parvis.events.statistics.InterventionsEvent;
import fr.parvis.events.statistics.PopulationCodes;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.PracticeAnalysis;
import fr.parvis.events.statistics.ProtocolState;
import fr.parvis.events.statistics.RefusingService;
import fr.parvis.events.statistics.ReleasesEvent;
import fr.parvis.events.statistics.RequestCounted;
import fr.parvis.events.statistics.SignalAccepted;
import fr.parvis.events.statistics.SignalReceived;
import fr.parvis.events.statistics.SubjectErased;
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

/** Statistics copies as they come off the broker. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class DeliveryQuarkusTest {

    private static final String DAY = "2026-03-09";

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
        population(PopulationEvent.newBuilder().setCaseOpened(opened("14")), 1);
        population(
                PopulationEvent.newBuilder()
                        .setCasePaused(
                                CasePaused.newBuilder().setReference(subject).setDay(DAY)),
                2);
        population(
                PopulationEvent.newBuilder()
                        .setCaseClosed(
                                CaseClosed.newBuilder().setReference(subject).setDay(DAY)),
                3);
        intervention(40, 1);
        send(
                "releases",
                subject,
                1,
                RequestCounted.getDescriptor().getFullName(),
                ReleasesEvent.newBuilder()
                        .setRequestReleased(RequestCounted.newBuilder()
                                .setReference(subject)
                                .setDay("2026-03-01")
                                .setTerritory("50")
                                .addDomains(LifeDomain.HOUSING)
                                .addDomains(LifeDomain.OTHER_DOMAIN))
                        .build());

        awaitFacts(subject, 5);
        assertThat(Store.DATABASE.texts(
                        "select kind || ' ' || codes || ' ' || quantity from fact where subject = ? order by kind",
                        subject))
                .containsExactly(
                        "CASE_CLOSED  1",
                        "CASE_OPENED AGE_BAND=A25_39 BENEFICIARY_KIND=RELATIVE GENDER=OTHER TERRITORY=14 1",
                        "CASE_PAUSED  1",
                        "INTERVENTION_RECORDED BENEFICIARY_KIND=CAREGIVER PRIORITY_CRITERION=CHILD_OUT_OF_SCHOOL TERRITORY=61 40",
                        "REQUEST_RELEASED LIFE_DOMAIN=HOUSING LIFE_DOMAIN=OTHER TERRITORY=50 1");
    }

    @Test
    void keepsSignalsAndFactsOfInstitutions() {
        population(
                PopulationEvent.newBuilder()
                        .setSignalReceived(SignalReceived.newBuilder()
                                .setSignalHandle(subject)
                                .setDay(DAY)
                                .setTerritory("14")),
                1);
        population(
                PopulationEvent.newBuilder()
                        .setSignalAccepted(SignalAccepted.newBuilder()
                                .setSignalHandle(subject)
                                .setDay(DAY)),
                2);
        institution(
                subject,
                InstitutionsEvent.newBuilder()
                        .setAccessDenied(AccessDenied.newBuilder()
                                .setCounterHandle(subject)
                                .setDay(DAY)
                                .setService(RefusingService.COOPERATION)
                                .setReason(DenialReason.OTHER_SIDE)
                                .setRefusals(3)));
        institution(
                "c360-" + subject,
                InstitutionsEvent.newBuilder()
                        .setProtocolState(ProtocolState.newBuilder()
                                .setCommunity("c360-" + subject)
                                .setDay(DAY)
                                .setTerritory("14")
                                .setInForce(true)));
        institution(
                "practice-analysis:" + subject,
                InstitutionsEvent.newBuilder()
                        .setPracticeAnalysis(PracticeAnalysis.newBuilder()
                                .setDay("2026-03-01")
                                .setTerritory("14")));
        institution(
                "facilitators:" + subject,
                InstitutionsEvent.newBuilder()
                        .setFacilitatorsCounted(FacilitatorsCounted.newBuilder()
                                .setDay(DAY)
                                .setTerritory("14")
                                .setFacilitators(4)));

        await().untilAsserted(() -> assertThat(Store.DATABASE.texts(
                        "select kind || ' ' || codes || ' ' || quantity from fact where subject like '%' || ? order by kind",
                        subject))
                .containsExactly(
                        "ACCESS_DENIED DENIAL_REASON=OTHER_SIDE SERVICE=COOPERATION 3",
                        "FACILITATORS_COUNTED TERRITORY=14 4",
                        "PRACTICE_ANALYSIS TERRITORY=14 0",
                        "PROTOCOL_STATE TERRITORY=14 1",
                        "SIGNAL_ACCEPTED  1",
                        "SIGNAL_RECEIVED TERRITORY=14 1"));
    }

    @Test
    @Requirement("IND-R4")
    void countsAMessageOnceHoweverOftenItComes() {
        intervention(40, 1);
        intervention(40, 1);
        intervention(25, 2);
        intervention(40, 1);
        intervention(25, 2);
        intervention(5, 3);

        awaitFacts(subject, 3);
        assertThat(Store.DATABASE.number("select sum(quantity) from fact where subject = ?", subject))
                .isEqualTo(70);
    }

    @Test
    void countsAMessageOnceEvenWhenTheInboxForgotIt() {
        intervention(40, 1);
        awaitFacts(subject, 1);
        Store.DATABASE.execute("delete from inbox where key = ?", subject);

        intervention(40, 1);
        intervention(25, 2);

        awaitFacts(subject, 2);
        assertThat(Store.DATABASE.number("select sum(quantity) from fact where subject = ?", subject))
                .isEqualTo(65);
    }

    @Test
    @Requirement("IND-EP-18")
    void keepsAsideWhatIsNoCodeOfItsListOrNamesAnotherSubject() {
        population(PopulationEvent.newBuilder().setCaseOpened(opened("Mme Durand, Caen")), 1);
        String other = UUID.randomUUID().toString();
        send(
                "population",
                other,
                1,
                CaseOpened.getDescriptor().getFullName(),
                PopulationEvent.newBuilder().setCaseOpened(opened("14")).build());
        String unstated = UUID.randomUUID().toString();
        send(
                "population",
                unstated,
                1,
                CaseOpened.getDescriptor().getFullName(),
                PopulationEvent.newBuilder()
                        .setCaseOpened(CaseOpened.newBuilder()
                                .setReference(unstated)
                                .setDay(DAY)
                                .setTerritory("14"))
                        .build());

        await().untilAsserted(() -> assertThat(Store.DATABASE.texts("select key from parked_inbox"))
                .containsExactlyInAnyOrder(subject, other, unstated));
        assertThat(Store.DATABASE.number("select count(*) from fact")).isZero();
    }

    @Test
    void forgetsTheFactsOfAnErasedPersonInOneFamily() {
        population(PopulationEvent.newBuilder().setCaseOpened(opened("14")), 1);
        intervention(40, 1);
        awaitFacts(subject, 2);

        population(
                PopulationEvent.newBuilder()
                        .setSubjectErased(SubjectErased.newBuilder().setSubject(subject)),
                2);

        await().untilAsserted(() -> assertThat(Store.DATABASE.texts("select kind from fact where subject = ?", subject))
                .containsExactly("INTERVENTION_RECORDED"));
        assertThat(
                        Store.DATABASE.number(
                                "select persons from folded_count where measure = 'PERSONS_SUPPORTED' and period = '2026-03' and codes = 'TERRITORY=14'"))
                .isEqualTo(1);
    }

    private CaseOpened opened(String territory) {
        return CaseOpened.newBuilder()
                .setReference(subject)
                .setDay(DAY)
                .setTerritory(territory)
                .setPopulation(PopulationCodes.newBuilder()
                        .setGenderCode(GenderCode.OTHER_GENDER)
                        .setAgeBand(AgeBand.A25_39)
                        .setBeneficiaryKind(BeneficiaryKind.RELATIVE_KIND))
                .build();
    }

    private void intervention(int minutes, long version) {
        send(
                "interventions",
                subject,
                version,
                InterventionRecorded.getDescriptor().getFullName(),
                InterventionsEvent.newBuilder()
                        .setInterventionRecorded(InterventionRecorded.newBuilder()
                                .setReference(subject)
                                .setDay(DAY)
                                .setTerritory("61")
                                .setBeneficiaryKind(BeneficiaryKind.CAREGIVER)
                                .addCriteria(PriorityCriterion.CHILD_OUT_OF_SCHOOL)
                                .setMinutes(minutes))
                        .build());
    }

    private void population(PopulationEvent.Builder event, long version) {
        PopulationEvent built = event.build();
        send("population", subject, version, typeOf(built), built);
    }

    private static void institution(String key, InstitutionsEvent.Builder event) {
        InstitutionsEvent built = event.build();
        send("institutions", key, 1, typeOf(built), built);
    }

    private static String typeOf(Message event) {
        return event.getAllFields().keySet().iterator().next().getMessageType().getFullName();
    }

    private static void send(String family, String key, long version, String type, Message event) {
        TestMessage.to("statistics." + family + ".v1", key)
                .event(type, version, event.toByteArray())
                .send();
    }

    private static void awaitFacts(String subject, int number) {
        await().untilAsserted(
                        () -> assertThat(Store.DATABASE.number("select count(*) from fact where subject = ?", subject))
                                .isEqualTo(number));
    }
}
