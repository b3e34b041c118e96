package fr.parvis.facilitation.referent;

import static fr.parvis.facilitation.referent.ReferentFixture.VIEW;
import static fr.parvis.facilitation.referent.ReferentFixture.designates;
import static fr.parvis.facilitation.referent.ReferentFixture.takesOn;
import static fr.parvis.facilitation.referent.ReferentFixture.view;
import static fr.parvis.facilitation.referent.ReferentFixture.wishes;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ReferentAtOnceQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    /** Whoever is designated last stands; nobody is lost, and there is one at a time. */
    @Test
    @Requirement("FAC-44")
    void keepsOneDesignationAtATimeAlsoWhenEightAreMadeAtOnce() {
        wishes(she, true).then().statusCode(200);
        UUID contact = takesOn(she, "Zoé", "Martin");

        List<Integer> statuses = Parallel.parallel(8, _ -> designates(she, contact)).stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        long made = statuses.stream().filter(status -> status == 201).count();
        assertThat(count("PROPOSED_BY_PERSON")).isOne();
        assertThat(count("ENDED")).isEqualTo(made - 1);
        List<String> reasons = view(she).extract().path("designations.end.reason");
        assertThat(reasons).filteredOn(Objects::nonNull).hasSize((int) made - 1).allMatch("REPLACED"::equals);
    }

    /** Whatever comes first: her no is heard, and nobody is asked against it unless she designated after it. */
    @Test
    @Requirement("FAC-44")
    void alwaysHearsHerNoAlsoWhileSheIsSaidToDesignate() {
        for (int round = 0; round < 5; round++) {
            Supported one = Supported.by();
            UUID contact = takesOn(one, "Zoé", "Martin");
            if (round > 0) {
                wishes(one, true).then().statusCode(200);
            }

            List<Response> said = Parallel.parallel(6, i -> i % 2 == 0 ? wishes(one, false) : designates(one, contact));

            for (int i = 0; i < said.size(); i++) {
                assertThat(said.get(i).statusCode()).isIn(i % 2 == 0 ? List.of(200) : List.of(201, 409));
            }
            one.herself().get(VIEW, one.caseId()).then().body("wished", equalTo(false));
        }
    }

    private long count(String state) {
        return DATABASE.number("select count(*) from referent where case_id = ? and state = ?", she.caseId(), state);
    }
}
