package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.commission.CommissionFixture.DATE;
import static fr.parvis.facilitation.commission.CommissionFixture.NOW;
import static fr.parvis.facilitation.commission.CommissionFixture.ROUX;
import static fr.parvis.facilitation.commission.CommissionFixture.ZOE;
import static fr.parvis.facilitation.commission.CommissionFixture.ready;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.testkit.Requirement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningRulesTest {

    private static final String CHARTER = "c".repeat(64);

    @Test
    @Requirement({"FAC-54", "FAC-60"})
    void missesNothingWhenSheIsThereAndEverybodyAccepted() {
        assertThat(missing(ready(CHARTER), true, ROUX.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PresenceMode.class)
    @Requirement("FAC-54")
    void beginsWithoutHerOnlyIfSheSaidSo(PresenceMode mode) {
        Commission commission = ready(CHARTER);
        Commission said = commission.with(commission.herPart().with(mode, null));
        boolean allowed = Set.of(PresenceMode.REPRESENTED, PresenceMode.AUTHORISED_ABSENCE)
                .contains(mode);

        assertThat(missing(said, true, ROUX.id())).isEmpty();
        assertThat(missing(said, false, ROUX.id()))
                .isEqualTo(allowed ? List.of() : List.of(new BrokenRule("personPresent", "not-without-her")));
    }

    @Test
    @Requirement("FAC-60")
    void missesTheCharterOfEachWhoIsThereAndHers() {
        Commission commission = ready(CHARTER);

        assertThat(missing(commission, true, ROUX.id(), ZOE.id()))
                .containsExactly(new BrokenRule("presentGuests[1]", "accepted-by-each"));
        assertThat(missing(ready("d".repeat(64)), true, ROUX.id()))
                .containsExactly(
                        new BrokenRule("charter", "accepted-by-her"),
                        new BrokenRule("presentGuests[0]", "accepted-by-each"));
        Commission withoutHers = commission.with(new HerPart(PresenceMode.AUTHORISED_ABSENCE, null, null, null));
        assertThat(missing(withoutHers, false, ROUX.id()))
                .containsExactly(new BrokenRule("charter", "accepted-by-her"));
    }

    @Test
    void doesNotBeginBeforeItsDay() {
        Course.Opening opening = new Course.Opening(true, List.of(ROUX.id()), "karim", NOW);

        assertThat(OpeningRules.missing(ready(CHARTER), opening, CHARTER, DATE.minusDays(1)))
                .containsExactly(new BrokenRule("date", "not-before-its-day"));
    }

    private static List<BrokenRule> missing(Commission commission, boolean present, UUID... guests) {
        return OpeningRules.missing(
                commission, new Course.Opening(present, List.of(guests), "karim", NOW), CHARTER, DATE);
    }
}
