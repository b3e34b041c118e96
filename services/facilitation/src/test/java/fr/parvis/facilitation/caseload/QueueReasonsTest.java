package fr.parvis.facilitation.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QueueReasonsTest {

    private static final LocalDate REQUESTED = LocalDate.of(2026, 10, 1);

    private final QueueReasons reasons = new QueueReasons(30);

    @Test
    @Requirement("FAC-05")
    void namesEachCriterionAndTheDayOfTheRequest() {
        Case caze = CaseFixture.requested(
                        REQUESTED, PriorityCriterion.ARS_IDENTIFIED, PriorityCriterion.CHILD_OUT_OF_SCHOOL)
                .chosen("karim");

        assertThat(reasons.of(caze, REQUESTED.plusDays(3)))
                .extracting(QueueReason::text)
                .containsExactly(
                        "Priorité : Enfant en rupture de scolarité",
                        "Priorité : Situation identifiée par l'ARS",
                        "Demande du 1 octobre 2026");
    }

    @Test
    @Requirement("FAC-05")
    void alertsAfterMoreThanThirtyDaysOfWaiting() {
        Case caze = CaseFixture.requested(REQUESTED).chosen("karim");

        assertThat(reasons.alert(caze, REQUESTED.plusDays(30))).isFalse();
        assertThat(reasons.alert(caze, REQUESTED.plusDays(31))).isTrue();
        assertThat(reasons.of(caze, REQUESTED.plusDays(31)))
                .extracting(QueueReason::text)
                .contains("Attend depuis 31 jours (alerte au-delà de 30)");
    }

    @Test
    void stopsCountingOnceAFacilitatorTookTheCaseOn() {
        Case caze = CaseFixture.after(CaseFixture.requested(REQUESTED).chosen("karim"), new CaseChange.TakenOn());

        assertThat(reasons.waitingDays(caze, REQUESTED.plusDays(90))).isZero();
        assertThat(reasons.alert(caze, REQUESTED.plusDays(90))).isFalse();
    }

    @Test
    void saysWhenTheChoiceOfFacilitatorIsOpen() {
        assertThat(reasons.of(CaseFixture.requested(REQUESTED), REQUESTED))
                .extracting(QueueReason::code)
                .containsExactly("REQUESTED_ON", "FACILITATOR_OPEN");
    }

    @Test
    void countsNoDaysForARequestOfTomorrow() {
        assertThat(reasons.waitingDays(CaseFixture.requested(REQUESTED), REQUESTED.minusDays(1)))
                .isZero();
    }
}
