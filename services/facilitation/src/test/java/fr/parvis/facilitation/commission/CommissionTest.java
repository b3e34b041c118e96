package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.commission.CommissionFixture.DATE;
import static fr.parvis.facilitation.commission.CommissionFixture.NOW;
import static fr.parvis.facilitation.commission.CommissionFixture.ROUX;
import static fr.parvis.facilitation.commission.CommissionFixture.ZOE;
import static fr.parvis.facilitation.commission.CommissionFixture.invited;
import static fr.parvis.facilitation.commission.CommissionFixture.prepared;
import static fr.parvis.facilitation.commission.CommissionFixture.validated;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommissionTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    @Requirement("FAC-52")
    void isInvitedOnceSheAndEverybodyHaveAnInvitationForItsDay() {
        Commission commission = validated(prepared(ROUX, ZOE));
        assertThat(commission.state()).isEqualTo(CommissionState.GUESTS_VALIDATED);

        Commission almost = invited(invited(commission, ROUX.id()), ZOE.id());
        assertThat(almost.state()).isEqualTo(CommissionState.GUESTS_VALIDATED);
        assertThat(invited(almost, null).state()).isEqualTo(CommissionState.INVITED);
    }

    @Test
    void invitesToNothingOnceItsDayHasMoved() {
        Commission commission = invited(invited(validated(prepared(ROUX)), null), ROUX.id());
        Plan plan = commission.plan();
        Plan moved = new Plan(plan.type(), "", DATE.plusDays(7), plan.startsAt(), 75, plan.place(), "", "", "");

        Commission after = commission.with(moved, NOW.plusSeconds(9));

        assertThat(after.state()).isEqualTo(CommissionState.GUESTS_VALIDATED);
        assertThat(after.dateSetAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(after.with(plan, NOW.plusSeconds(10)).state()).isEqualTo(CommissionState.GUESTS_VALIDATED);
    }

    /** By the clock of metropolitan France, where the day begins before it does in UTC. */
    @Test
    @Requirement("FAC-52")
    void isNamedByNoLetterThatLeftBeforeItsDayAndHourWereSet() {
        Commission moved = prepared(ROUX).with(at(prepared(ROUX).plan(), 14), Instant.parse("2026-11-23T23:30:00Z"));

        assertThat(moved.wasSetOn(LocalDate.of(2026, 11, 23), PARIS)).isFalse();
        assertThat(moved.wasSetOn(LocalDate.of(2026, 11, 24), PARIS)).isTrue();
    }

    @Test
    void invitesToNothingOnceItsHourHasMovedAndKeepsBothLetters() {
        Commission commission = invited(validated(prepared(ROUX)), ROUX.id());

        Commission after = commission.with(at(commission.plan(), 14), NOW.plusSeconds(9));

        assertThat(after.isInvited(ROUX.id())).isFalse();
        Invitation before = after.invitations().getFirst();
        Commission anew = after.with(new Invitation(
                ROUX.id(),
                before.sentOn(),
                DATE,
                before.manner(),
                before.timing(),
                before.listHash(),
                "karim",
                NOW.plusSeconds(10)));
        assertThat(anew.isInvited(ROUX.id())).isTrue();
        assertThat(anew.invitations()).hasSize(2);
    }

    @Test
    @Requirement("FAC-54")
    void forgetsThatItMayBeHeldWithoutHerOnceDayOrHourMovesAndKeepsThatSheComes() {
        Commission commission = prepared(ROUX);
        Plan plan = commission.plan();
        for (PresenceMode mode : PresenceMode.values()) {
            Commission said = commission.with(HerPart.unsaid().with(mode, 3));
            HerPart moved = said.with(at(plan, 14), NOW.plusSeconds(9)).herPart();

            assertThat(moved.presence()).isEqualTo(mode.allowsWithoutHer() ? PresenceMode.ON_SITE : mode);
            assertThat(moved.comfortableWith()).isEqualTo(3);
            assertThat(said.with(plan, NOW.plusSeconds(9)).herPart().presence()).isEqualTo(mode);
        }
    }

    private static Plan at(Plan plan, int hour) {
        return new Plan(plan.type(), "", plan.date(), LocalTime.of(hour, 0), 75, plan.place(), "", "", "");
    }

    @Test
    void keepsTheMomentOfItsDayWhenOnlyThePlaceChanges() {
        Plan plan = CommissionFixture.plan(75);
        Plan elsewhere = new Plan(plan.type(), "", plan.date(), plan.startsAt(), 80, "Chez elle", "", "", "");

        assertThat(prepared().with(elsewhere, NOW.plusSeconds(9)).dateSetAt()).isEqualTo(NOW);
    }

    @Test
    @Requirement("FAC-51")
    void isOnlyPreparedAgainWhenItsListChangesWhateverWentOut() {
        Commission commission = invited(invited(validated(prepared(ROUX)), null), ROUX.id());

        Commission changed = commission.with(commission.guests().with(List.of(ROUX, ZOE), NOW));

        assertThat(changed.state()).isEqualTo(CommissionState.PREPARED);
        assertThat(validated(changed).state()).isEqualTo(CommissionState.GUESTS_VALIDATED);
    }

    @Test
    @Requirement("FAC-52")
    void holdsHerAgreementToLateInvitationsForOneDayAndHourOnly() {
        Commission agreed = prepared()
                .with(HerPart.unsaid()
                        .with(new HerPart.LateAgreement(CommissionFixture.ACT, "La salle était prise.", DATE, NOW)));
        Plan plan = agreed.plan();
        Plan moved = new Plan(plan.type(), "", DATE.plusDays(1), plan.startsAt(), 75, plan.place(), "", "", "");

        assertThat(agreed.agreedToLate()).isTrue();
        assertThat(agreed.with(plan, NOW.plusSeconds(9)).agreedToLate()).isTrue();
        assertThat(agreed.with(at(plan, 14), NOW.plusSeconds(9)).agreedToLate()).isFalse();
        Commission other = agreed.with(moved, NOW.plusSeconds(9));
        assertThat(other.agreedToLate()).isFalse();
        assertThat(other.with(plan, NOW.plusSeconds(10)).agreedToLate()).isFalse();
        assertThat(prepared().agreedToLate()).isFalse();
    }

    @Test
    void saysTheSameLetterOnceAndAnotherBeside() {
        Commission once = invited(validated(prepared(ROUX)), ROUX.id());

        assertThat(invited(once, ROUX.id()).invitations()).hasSize(1);
        assertThat(invited(once, null).invitations()).hasSize(2);
    }
}
