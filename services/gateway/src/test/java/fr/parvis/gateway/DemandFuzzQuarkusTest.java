package fr.parvis.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.fuzz.Fuzz;
import fr.parvis.gateway.world.Behind;
import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.gateway.world.UpstreamService.Mood;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation this side publishes, every caller, values from the published schemas and beside them. */
@QuarkusTest
@ParvisService(name = "gateway", side = "demand", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "persons"))
class DemandFuzzQuarkusTest {

    private final Fuzz fuzz = new Fuzz("demand");

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
