package fr.parvis.supervision.practice;

import static fr.parvis.supervision.practice.PracticeFixture.ALL_CAME;
import static fr.parvis.supervision.practice.PracticeFixture.CALVADOS;
import static fr.parvis.supervision.practice.PracticeFixture.PRESENT;
import static fr.parvis.supervision.practice.PracticeFixture.at;
import static fr.parvis.supervision.practice.PracticeFixture.held;
import static fr.parvis.supervision.practice.PracticeFixture.planned;
import static fr.parvis.supervision.practice.PracticeFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.ProblemType;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PracticeSessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL_FIRST = LocalDate.of(2026, 4, 1);

    @Test
    @Requirement("SUP-01")
    void isHeldOnceItIsRecordedAfterItsEnd() {
        PracticeSession session = planned(DAY).hold(ALL_CAME, PRESENT, recorded(DAY, 0));

        assertThat(session.statusOn(DAY)).isEqualTo(SessionStatus.HELD);
        assertThat(session.statusOn(APRIL_FIRST)).isEqualTo(SessionStatus.HELD);
        assertThat(session.recordedOn()).isEqualTo(DAY);
        assertThat(session.isRecordedAfterItsMonth()).isFalse();
    }

    @Test
    @Requirement("SUP-02")
    void cannotBeHeldWithoutASupervisorWhoWasChosenAndCame() {
        Presence nobody = new Presence(null, true);
        Presence absent = new Presence(PRESENT.supervisor(), false);

        refused(PracticeProblem.SUPERVISOR_MISSING, () -> planned(DAY).hold(ALL_CAME, nobody, recorded(DAY, 0)));
        refused(PracticeProblem.SUPERVISOR_MISSING, () -> planned(DAY).hold(ALL_CAME, absent, recorded(DAY, 0)));
        refused(PracticeProblem.SUPERVISOR_MISSING, () -> planned(DAY).confirm(nobody, DAY));
    }

    @Test
    @Requirement("SUP-03")
    void cannotBeHeldWithASupervisorWhoseContractDoesNotCoverTheDay() {
        LocalDate nextYear = LocalDate.of(2027, 1, 14);

        refused(
                PracticeProblem.SUPERVISOR_NOT_UNDER_CONTRACT,
                () -> planned(nextYear).hold(ALL_CAME, PRESENT, recorded(nextYear, 0)));
    }

    @Test
    void cannotBeHeldBeforeItIsOver() {
        Recording during = new Recording(DAY.atTime(15, 59), 10);

        refused(PracticeProblem.SESSION_NOT_OVER, () -> planned(DAY).hold(ALL_CAME, PRESENT, during));
        assertThat(planned(DAY)
                        .hold(ALL_CAME, PRESENT, new Recording(DAY.atTime(16, 0), 10))
                        .stored())
                .isEqualTo(SessionStatus.HELD);
    }

    @Test
    @Requirement("SUP-01")
    void isMissedFromTheFirstMomentOfTheNextMonthAndNotBefore() {
        assertThat(planned(DAY).statusOn(LAST_OF_MARCH)).isEqualTo(SessionStatus.PLANNED);
        assertThat(planned(DAY).confirm(PRESENT, DAY).statusOn(LAST_OF_MARCH)).isEqualTo(SessionStatus.CONFIRMED);
        assertThat(planned(DAY).statusOn(APRIL_FIRST)).isEqualTo(SessionStatus.MISSED);
        assertThat(planned(DAY).confirm(PRESENT, DAY).statusOn(APRIL_FIRST)).isEqualTo(SessionStatus.MISSED);
        assertThat(planned(DAY).cancel(DAY).statusOn(APRIL_FIRST)).isEqualTo(SessionStatus.CANCELLED);
    }

    @Test
    @Requirement("SUP-01")
    void cannotBeMendedLongAfterwardsAndShowsThatItWasRecordedLate() {
        PracticeSession late = planned(LAST_OF_MARCH).hold(ALL_CAME, PRESENT, recorded(LAST_OF_MARCH, 10));

        assertThat(late.isRecordedAfterItsMonth()).isTrue();
        refused(
                PracticeProblem.RECORDED_TOO_LATE,
                () -> planned(LAST_OF_MARCH).hold(ALL_CAME, PRESENT, recorded(LAST_OF_MARCH, 11)));
    }

    @Test
    void isPlannedAgainWhenTimeOrPlaceChange() {
        PracticeSession confirmed = planned(DAY).confirm(PRESENT, DAY);

        PracticeSession moved = confirmed.replan(at(DAY.plusDays(7)), null, DAY);

        assertThat(moved.stored()).isEqualTo(SessionStatus.PLANNED);
        assertThat(moved.appointment().day()).isEqualTo(DAY.plusDays(7));
        assertThat(moved.supervisor()).isNull();
    }

    @Test
    void isNotPlannedInAMonthThatIsOverNorBeforeItsTerritoryExists() {
        refused(
                PracticeProblem.MONTH_OVER,
                () -> PracticeSession.plan(UUID.randomUUID(), CALVADOS, at(DAY), null, APRIL_FIRST));
        refused(PracticeProblem.MONTH_OVER, () -> planned(APRIL_FIRST).replan(at(DAY), null, APRIL_FIRST));
        LocalDate before = LocalDate.of(2025, 12, 31);
        refused(
                PracticeProblem.TERRITORY_NOT_YET,
                () -> PracticeSession.plan(UUID.randomUUID(), CALVADOS, at(before), null, before));
    }

    @Test
    void isClosedOnceHeldCancelledOrMissed() {
        refused(PracticeProblem.SESSION_CLOSED, () -> held(DAY).cancel(DAY));
        refused(PracticeProblem.SESSION_CLOSED, () -> held(DAY).hold(ALL_CAME, PRESENT, recorded(DAY, 1)));
        refused(PracticeProblem.SESSION_CLOSED, () -> planned(DAY).cancel(DAY).confirm(PRESENT, DAY));
        refused(
                PracticeProblem.SESSION_CLOSED,
                () -> planned(DAY).cancel(DAY).hold(ALL_CAME, PRESENT, recorded(DAY, 0)));
        refused(PracticeProblem.SESSION_CLOSED, () -> planned(DAY).cancel(APRIL_FIRST));
        refused(PracticeProblem.SESSION_CLOSED, () -> planned(DAY).replan(at(APRIL_FIRST), null, APRIL_FIRST));
    }

    @Test
    void countsNoMorePeopleThanWereInvited() {
        refused(PracticeProblem.ATTENDANCE_IMPOSSIBLE, () -> new Attendance(5, 6));
    }

    private static void refused(ProblemType type, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
