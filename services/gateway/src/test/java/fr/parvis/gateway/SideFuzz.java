package fr.parvis.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.fuzz.Fuzz;
import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation a side publishes, every caller, values from the published schemas and beside them. */
abstract class SideFuzz {

    private final Fuzz fuzz;

    SideFuzz(String side) {
        this.fuzz = new Fuzz(side);
    }

    @BeforeEach
    void theServiceIsWell() {
        Behind.is(Mood.WELL);
    }

    @Test
    @Requirement({"GAT-01", "GAT-08"})
    void answersEveryValueOfItsPartnerAsPublished() {
        assertThat(fuzz.byThePartner()).isGreaterThan(20 * fuzz.operations());
    }

    @Test
    @Requirement({"GAT-01", "GAT-02"})
    void refusesEveryOtherRoleInTheSameWordsWhateverItSends() {
        fuzz.byEveryOtherRole();

        assertThat(Behind.asked()).isEmpty();
    }

    @Test
    @Requirement("GAT-05")
    void refusesEveryTokenThatIsNotOfThisSide() {
        fuzz.byStrangers();

        assertThat(Behind.asked()).isEmpty();
    }
}
