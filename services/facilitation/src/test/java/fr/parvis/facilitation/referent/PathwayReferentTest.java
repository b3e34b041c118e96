package fr.parvis.facilitation.referent;

import static fr.parvis.facilitation.referent.ReferentFixture.ACT;
import static fr.parvis.facilitation.referent.ReferentFixture.DAY;
import static fr.parvis.facilitation.referent.ReferentFixture.NO;
import static fr.parvis.facilitation.referent.ReferentFixture.YES;
import static fr.parvis.facilitation.referent.ReferentFixture.ZOE;
import static fr.parvis.facilitation.referent.ReferentFixture.active;
import static fr.parvis.facilitation.referent.ReferentFixture.proposed;
import static fr.parvis.facilitation.referent.ReferentFixture.wished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PathwayReferentTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Period SIXTY_DAYS = Period.ofDays(60);
    private static final LocalDate BEFORE_A_LEAP_DAY = LocalDate.of(2027, 1, 1);

    /** Four years of last days, 29 February 2028 among them, and every day around the window. */
    @Property
    @Requirement("FAC-46")
    void endsSoonFromExactlySixtyDaysBeforeTheLastDayUntilThatDayIncluded(
            @ForAll @IntRange(min = 60, max = 1_461) int days, @ForAll @IntRange(min = -65, max = 5) int away) {
        LocalDate from = BEFORE_A_LEAP_DAY;
        LocalDate until = from.plusDays(days);
        PathwayReferent referent = active(Mandate.limited(from, until, SIXTY_DAYS, "karim"));

        ReferentState state = referent.state(until.plusDays(away));

        ReferentState expected =
                away > 0 ? ReferentState.ENDED : away >= -60 ? ReferentState.ENDING_SOON : ReferentState.ACTIVE;
        assertThat(state).isEqualTo(expected);
    }

    @Property
    @Requirement("FAC-46")
    void looksForASuccessorAtOnceWhereLessThanThatIsLeft(@ForAll @IntRange(min = 0, max = 90) int days) {
        Mandate mandate = Mandate.limited(DAY, DAY.plusDays(days), SIXTY_DAYS, "karim");

        LocalDate sought = Objects.requireNonNull(mandate.successorFrom());
        assertThat(ChronoUnit.DAYS.between(DAY, sought)).isEqualTo(Math.max(0, days - 60));
    }

    /** Each hour of the days on which the clock changes: the window opens at midnight in Paris. */
    @Property
    void opensTheWindowAtMidnightAlsoWhenTheClockChanges(@ForAll @IntRange(min = 0, max = 47) int hours) {
        for (LocalDate change : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
            PathwayReferent referent =
                    active(Mandate.limited(BEFORE_A_LEAP_DAY, change.plusDays(60), SIXTY_DAYS, "karim"));
            LocalDateTime local = change.minusDays(1).atStartOfDay().plusHours(hours);

            LocalDate today = local.atZone(PARIS).toLocalDate();

            assertThat(referent.state(today)).isEqualTo(hours < 24 ? ReferentState.ACTIVE : ReferentState.ENDING_SOON);
        }
    }

    @Example
    void neverEndsByItselfWhereTheMissionIsNotLimited() {
        assertThat(active(Mandate.unlimited(DAY, "karim")).state(DAY.plusYears(50)))
                .isEqualTo(ReferentState.ACTIVE);
    }

    @Example
    @Requirement("FAC-45")
    void becomesNobodysReferentBeforeTheWorkerAccepted() {
        Mandate mandate = Mandate.unlimited(DAY, "karim");

        assertThat(wished().activated(mandate)).isEmpty();
        assertThat(proposed().activated(mandate)).isEmpty();
        assertThat(proposed().answered(NO).orElseThrow().activated(mandate)).isEmpty();
        assertThat(proposed().answered(YES).orElseThrow().activated(mandate)).isPresent();
    }

    /** A name that was written down is never written over. */
    @Example
    @Requirement("FAC-44")
    void takesNoSecondNameAndNoWishOnceSomebodyIsNamed() {
        PathwayReferent accepted = proposed().answered(YES).orElseThrow();

        for (PathwayReferent one : List.of(
                proposed(), accepted, proposed().answered(NO).orElseThrow(), active(Mandate.unlimited(DAY, "karim")))) {
            assertThat(one.proposed(ZOE, ACT)).isEmpty();
            assertThat(one.said(false, ACT)).isEmpty();
        }
    }

    @Example
    void letsAWorkerWhoAcceptedDeclineButNotTheOtherWayRound() {
        PathwayReferent accepted = proposed().answered(YES).orElseThrow();

        assertThat(accepted.answered(NO).map(PathwayReferent::kept)).contains(ReferentState.DECLINED_BY_REFERENT);
        assertThat(accepted.answered(YES)).isEmpty();
        assertThat(proposed().answered(NO).orElseThrow().answered(YES)).isEmpty();
        assertThat(active(Mandate.unlimited(DAY, "karim")).answered(NO)).isEmpty();
    }

    @Example
    @Requirement("FAC-46")
    void endsOnTheLastDayOfTheMissionHoweverLateThatIsWrittenDown() {
        Mandate mandate = Mandate.limited(DAY, DAY.plusDays(10), SIXTY_DAYS, "karim");

        assertThat(active(mandate).ended(end(DAY.plusDays(40))).orElseThrow().end())
                .isEqualTo(end(DAY.plusDays(10)));
        assertThat(active(mandate).ended(end(DAY.plusDays(4))).orElseThrow().end())
                .isEqualTo(end(DAY.plusDays(4)));
    }

    @Example
    void keepsTheYesThatANoTakesBack() {
        PathwayReferent declined =
                proposed().answered(YES).orElseThrow().answered(NO).orElseThrow();

        WorkerAnswer told = Objects.requireNonNull(declined.answer());
        assertThat(told.manner()).isEqualTo(AnswerManner.LETTER);
        assertThat(told.before()).isEqualTo(YES);
    }

    private static ReferentEnd end(LocalDate on) {
        return new ReferentEnd(on, ReferentEnd.Reason.WORKER_LEAVES, "karim", null);
    }

    @Example
    void refusesAMandateThatEndsBeforeItBegins() {
        assertThat(catchThrowable(() -> Mandate.limited(DAY, DAY.minusDays(1), SIXTY_DAYS, "karim")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
