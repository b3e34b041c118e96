package fr.parvis.facilitation.caseload;

import static fr.parvis.facilitation.caseload.CaseFixture.KARIM;
import static fr.parvis.facilitation.caseload.CaseFixture.LEA;
import static fr.parvis.facilitation.caseload.CaseFixture.active;
import static fr.parvis.facilitation.caseload.CaseFixture.after;
import static fr.parvis.facilitation.caseload.CaseFixture.chosen;
import static fr.parvis.facilitation.caseload.CaseFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.CaseChange.FacilitatorChosen;
import fr.parvis.facilitation.caseload.CaseChange.Paused;
import fr.parvis.facilitation.caseload.CaseChange.Resumed;
import fr.parvis.facilitation.caseload.CaseChange.Stopped;
import fr.parvis.facilitation.caseload.CaseChange.TakenOn;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import fr.parvis.testkit.Requirement;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTest {

    @Test
    @Requirement("FAC-04")
    void isProposedUntilSheChoosesAFacilitatorAndAcceptedUntilThatOneTakesItOn() {
        assertThat(open().state()).isEqualTo(CaseState.PROPOSED);
        assertThat(chosen().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(active().state()).isEqualTo(CaseState.ACTIVE);
    }

    @Test
    void isNotTakenOnWhileSheLeavesTheChoiceOpen() {
        assertThat(open().after(new TakenOn())).isEqualTo(new CaseOutcome.Refused(CaseState.PROPOSED));
    }

    @Test
    @Requirement("FAC-06")
    void waitsForTheNewFacilitatorWhenSheChoosesAnother() {
        Case changed = after(active(), new FacilitatorChosen(LEA));

        assertThat(changed.facilitator()).isEqualTo(LEA);
        assertThat(changed.state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void keepsItsPlaceInTheQueueWhenSheChoosesAnother() {
        Case caze = active();

        assertThat(after(caze, new FacilitatorChosen(LEA)).opening()).isEqualTo(caze.opening());
    }

    @Test
    @Requirement("FAC-06")
    void comesBackFromAPauseToWhereItWas() {
        assertThat(after(after(active(), new Paused()), new Resumed()).state()).isEqualTo(CaseState.ACTIVE);
        assertThat(after(after(chosen(), new Paused()), new Resumed()).state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(after(after(open(), new Paused()), new Resumed()).state()).isEqualTo(CaseState.PROPOSED);
    }

    @Test
    void waitsForTheNewFacilitatorAfterAPauseInWhichSheChoseAnother() {
        Case changed = after(after(active(), new Paused()), new FacilitatorChosen(LEA));

        assertThat(changed.state()).isEqualTo(CaseState.PAUSED);
        assertThat(after(changed, new Resumed()).state()).isEqualTo(CaseState.ACCEPTED);
    }

    static Stream<Case> casesInEveryOpenState() {
        return Stream.of(open(), chosen(), active(), after(active(), new Paused()));
    }

    @ParameterizedTest
    @MethodSource("casesInEveryOpenState")
    @Requirement("FAC-06")
    void canBeStoppedAtAnyTime(Case caze) {
        assertThat(after(caze, new Stopped()).state()).isEqualTo(CaseState.CLOSED);
    }

    @ParameterizedTest
    @MethodSource("casesInEveryOpenState")
    void changesNothingWhenItIsSoAlready(Case caze) {
        Case stopped = after(caze, new Stopped());
        Case paused = after(caze, new Paused());

        assertThat(stopped.after(new Stopped())).isEqualTo(new CaseOutcome.AlreadySo(stopped));
        assertThat(paused.after(new Paused())).isEqualTo(new CaseOutcome.AlreadySo(paused));
    }

    static Stream<CaseChange> changesOtherThanStop() {
        return Stream.of(new TakenOn(), new FacilitatorChosen(LEA), new Paused(), new Resumed());
    }

    @ParameterizedTest
    @MethodSource("changesOtherThanStop")
    void staysClosed(CaseChange change) {
        Case closed = after(active(), new Stopped());

        assertThat(closed.after(change)).isEqualTo(new CaseOutcome.Refused(CaseState.CLOSED));
    }

    @Test
    void isVisibleToHerAndToTheFacilitatorSheChoseAndToNobodyElse() {
        Case caze = active();

        assertThat(caze.isVisibleTo(new Participant("her account", Set.of(Role.PERSON), caze.person())))
                .isTrue();
        assertThat(caze.isVisibleTo(new Participant(KARIM, Set.of(Role.FACILITATOR), null)))
                .isTrue();

        PersonReference another = new PersonReference(UUID.randomUUID());
        assertThat(caze.isVisibleTo(new Participant("other", Set.of(Role.PERSON), another)))
                .isFalse();
        assertThat(caze.isVisibleTo(new Participant(LEA, Set.of(Role.FACILITATOR), null)))
                .isFalse();
        assertThat(caze.isVisibleTo(new Participant(KARIM, Set.of(Role.CARRIER_MANAGER), null)))
                .isFalse();
        assertThat(caze.isVisibleTo(new Participant("unbound", Set.of(Role.PERSON), null)))
                .isFalse();
    }

    @Test
    void isVisibleToNoFacilitatorWhileSheLeavesTheChoiceOpen() {
        assertThat(open().isVisibleTo(new Participant(KARIM, Set.of(Role.FACILITATOR), null)))
                .isFalse();
    }
}
