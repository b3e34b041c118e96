package fr.parvis.supervision.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.ProblemType;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GovernanceMeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(names = {"PERSONS", "FAMILIES"})
    @Requirement("GOV-02")
    void recordsADecisionWithAPersonOrAFamilyPresent(College concerned) {
        GovernanceMeeting meeting = attended(College.EMPLOYERS, concerned).decide("Ouvrir un lieu à Lisieux.", TODAY);

        assertThat(meeting.decisions()).containsExactly(new Decision(1, "Ouvrir un lieu à Lisieux.", TODAY));
    }

    @Test
    @Requirement("GOV-02")
    void recordsNoDecisionWithoutAPersonOrAFamily() {
        refused(
                GovernanceProblem.NO_PERSON_OR_FAMILY_PRESENT,
                () -> attended(College.EMPLOYERS, College.PROFESSIONALS, College.ARS)
                        .decide("Fermer un lieu.", TODAY));
        refused(GovernanceProblem.NO_PERSON_OR_FAMILY_PRESENT, () -> called().decide("Fermer un lieu.", TODAY));
    }

    @Test
    @Requirement("GOV-02")
    void keepsAPersonOrAFamilyPresentOnceSomethingIsDecided() {
        GovernanceMeeting decided = attended(College.PERSONS, College.ARS).decide("Première décision.", TODAY);

        refused(GovernanceProblem.NO_PERSON_OR_FAMILY_PRESENT, () -> decided.attendedBy(seats(College.ARS), TODAY));
        assertThat(decided.attendedBy(seats(College.FAMILIES), TODAY).colleges())
                .containsExactly(College.FAMILIES);
    }

    @Test
    void numbersDecisionsInTheirOrder() {
        GovernanceMeeting meeting =
                attended(College.PERSONS).decide("Une.", TODAY).decide("Deux.", TODAY);

        assertThat(meeting.decisions()).extracting(Decision::number).containsExactly(1, 2);
    }

    @Test
    void decidesAndCountsNobodyBeforeItsDay() {
        GovernanceMeeting tomorrow = GovernanceMeeting.call(UUID.randomUUID(), TODAY.plusDays(1), "Caen", TODAY);

        refused(GovernanceProblem.MEETING_NOT_BEGUN, () -> tomorrow.attendedBy(seats(College.PERSONS), TODAY));
        refused(GovernanceProblem.MEETING_NOT_BEGUN, () -> tomorrow.decide("Déjà.", TODAY));
        refused(
                GovernanceProblem.MEETING_IN_THE_PAST,
                () -> GovernanceMeeting.call(UUID.randomUUID(), TODAY.minusDays(1), "Caen", TODAY));
    }

    @Test
    void countsOnlyThoseWhoHadASeatOnThatDay() {
        GovernanceMember ended = seat(College.PERSONS).end(TODAY.minusDays(1));
        GovernanceMember later = GovernanceMember.seat(UUID.randomUUID(), College.FAMILIES, null, TODAY.plusDays(1));

        refused(GovernanceProblem.NOT_SEATED, () -> called().attendedBy(List.of(ended), TODAY));
        refused(GovernanceProblem.NOT_SEATED, () -> called().attendedBy(List.of(later), TODAY));
        assertThat(seat(College.PERSONS).end(TODAY).sitsOn(TODAY)).isTrue();
        refused(GovernanceProblem.SEAT_DATES, () -> later.end(TODAY));
    }

    @Test
    void writesNoWordOnTheSeatOfAPersonOrAFamily() {
        refused(
                GovernanceProblem.SEAT_WITHOUT_WORDS,
                () -> GovernanceMember.seat(UUID.randomUUID(), College.PERSONS, "Un nom", TODAY));
        refused(
                GovernanceProblem.ORGANISATION_MISSING,
                () -> GovernanceMember.seat(UUID.randomUUID(), College.EMPLOYERS, null, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dossier 3ceaaf30-8142-48ea-91d9-3080f9b439fc à revoir.",
                "Rappeler au 06 12 34 56 78.",
                "Rappeler au +33612345678.",
                "Écrire à quelqu.un@exemple.fr.",
                "La personne née le 3 mars.",
                "La personne née en 1985.",
                "285051411800134 entre au foyer.",
                "Appeler le +33 (0)2 31 00 00 00.",
                "Numéro 2 84 03 76 540 123."
            })
    void refusesATextThatLeadsToAPerson(String text) {
        refused(
                GovernanceProblem.TEXT_LEADS_TO_A_PERSON,
                () -> attended(College.PERSONS).decide(text, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Un budget de 380 901 € en 2026.", "Un lieu de plus dès le 1er mars 2027.", "Article 226-13."})
    void letsAFigureOrADateStand(String text) {
        assertThat(attended(College.PERSONS).decide(text, TODAY).decisions()).hasSize(1);
    }

    private static GovernanceMeeting called() {
        return GovernanceMeeting.call(UUID.randomUUID(), TODAY, "Caen", TODAY);
    }

    private static GovernanceMeeting attended(College... colleges) {
        return called().attendedBy(seats(colleges), TODAY);
    }

    private static List<GovernanceMember> seats(College... colleges) {
        return Stream.of(colleges).map(GovernanceMeetingTest::seat).toList();
    }

    private static GovernanceMember seat(College college) {
        String organisation = college == College.EMPLOYERS ? "Association du Port" : null;
        return GovernanceMember.seat(UUID.randomUUID(), college, organisation, TODAY.minusYears(1));
    }

    private static void refused(ProblemType type, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
