package fr.parvis.facilitation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.testkit.Requirement;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Property
    @Requirement("FAC-53")
    void takesSixtyToNinetyMinutesAndNothingElse(@ForAll @IntRange(min = 1, max = 200) int minutes) {
        List<BrokenRule> broken = CommissionFixture.plan(minutes).broken(CommissionFixture.DATE);

        assertThat(broken.isEmpty()).isEqualTo(minutes >= 60 && minutes <= 90);
        assertThat(broken).allMatch(rule -> rule.equals(new BrokenRule("durationMinutes", "sixty-to-ninety")));
    }

    @Test
    @Requirement("FAC-50")
    void namesTheMeetingItIsPartOfAndOnlyThen() {
        assertThat(with(CommissionType.EXISTING_BODY, "").broken(CommissionFixture.DATE))
                .extracting(BrokenRule::field)
                .contains("bodyName");
        assertThat(with(CommissionType.EXISTING_BODY, "La réunion de l’école").broken(CommissionFixture.DATE))
                .isEmpty();
        assertThat(with(CommissionType.CSP_RECEPTION, "La réunion de l’école").broken(CommissionFixture.DATE))
                .extracting(BrokenRule::field)
                .contains("bodyName");
    }

    @Test
    void isForNoDayThatIsOver() {
        Plan plan = CommissionFixture.plan(60);

        assertThat(plan.broken(plan.date().plusDays(1))).containsExactly(new BrokenRule("date", "not-in-the-past"));
        assertThat(plan.broken(plan.date())).isEmpty();
    }

    @Test
    void endsOnTheDayOnWhichItBegins() {
        Plan plan = CommissionFixture.plan(60);
        Plan late = new Plan(plan.type(), "", plan.date(), LocalTime.of(23, 1), 60, plan.place(), "", "", "");

        assertThat(late.broken(CommissionFixture.DATE)).containsExactly(new BrokenRule("startsAt", "within-one-day"));
    }

    private static Plan with(CommissionType type, String body) {
        Plan plan = CommissionFixture.plan(60);
        return new Plan(type, body, plan.date(), plan.startsAt(), 60, plan.place(), "", "", "");
    }
}
