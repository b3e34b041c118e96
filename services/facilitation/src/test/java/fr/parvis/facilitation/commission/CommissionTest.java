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
import java.util.List;
import org.junit.jupiter.api.Test;

class CommissionTest {

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
        assertThat(after.with(plan, NOW.plusSeconds(10)).state()).isEqualTo(CommissionState.INVITED);
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
    void holdsHerAgreementToLateInvitationsForOneDayOnly() {
        HerPart agreed = HerPart.unsaid()
                .with(new HerPart.LateAgreement(CommissionFixture.ACT, "La salle était prise.", DATE, NOW));

        assertThat(agreed.agreedToLate(DATE)).isTrue();
        assertThat(agreed.agreedToLate(DATE.plusDays(1))).isFalse();
        assertThat(HerPart.unsaid().agreedToLate(DATE)).isFalse();
    }

    @Test
    void saysTheSameLetterOnceAndAnotherBeside() {
        Commission once = invited(validated(prepared(ROUX)), ROUX.id());

        assertThat(invited(once, ROUX.id()).invitations()).hasSize(1);
        assertThat(invited(once, null).invitations()).hasSize(2);
    }
}
