package fr.parvis.facilitation.constraint;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ConstraintQuarkusTest {

    private static final String CONSTRAINTS = "/api/v1/expressions/{id}/constraints";

    private Supported she = Supported.NOBODY;
    private HerProject project = new HerProject(she);
    private UUID wish = new UUID(0, 0);

    @BeforeEach
    void aPersonAndHerWish() {
        she = Supported.by();
        project = new HerProject(she);
        wish = she.says("Je veux un chat.");
    }

    @Test
    @Requirement("FAC-20")
    void standsBesideTheChoiceInHerWordsAndLeavesTheChoiceAsItIs() {
        String before = expressions();

        project.knowsConstraint(wish, "Mon bail ne le dit pas.");

        she.herFacilitator()
                .get(CONSTRAINTS, wish)
                .then()
                .statusCode(200)
                .body("items.words", contains("Mon bail ne le dit pas."))
                .body("items.takenBack", contains(false));
        assertThat(expressions()).isEqualTo(before);
    }

    @Test
    @Requirement("FAC-20")
    void isTakenDownAndTakenBackOnlyByHerAct() {
        with(she.herFacilitator(), Map.of("words", "Elle ne saura pas.", "act", ownAct()))
                .post(CONSTRAINTS, wish)
                .then()
                .statusCode(422)
                .body("type", endsWith("act-refused"));
        UUID constraint = project.knowsConstraint(wish, "Mon bail ne le dit pas.");
        with(she.herFacilitator(), Map.of("act", Antenna.actWithoutEvidence()))
                .post("/api/v1/constraints/{id}/withdrawal", constraint)
                .then()
                .statusCode(422);
        she.herself().get(CONSTRAINTS, wish).then().body("items.takenBack", contains(false));

        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/constraints/{id}/withdrawal", constraint)
                .then()
                .statusCode(200)
                .body("takenBack", equalTo(true));
        she.herself()
                .get(CONSTRAINTS, wish)
                .then()
                .body("items.words", contains("Mon bail ne le dit pas."))
                .body("items.takenBack", contains(true));
    }

    /** Every function that decides about a choice goes as far with a constraint beside it as without. */
    @Test
    @Requirement("FAC-20")
    void standsInTheWayOfNothing() {
        String community = Antenna.aCommunity("Communauté 360 du Calvados");
        for (int times = 0; times < 3; times++) {
            project.knowsConstraint(wish, "C'est interdit, m'a-t-on dit " + times + " fois.");
        }

        with(she.herself(), Map.of("priority", true, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", wish)
                .then()
                .statusCode(200)
                .body("priorityByPerson", equalTo(true));
        UUID option = project.explores(wish, "Un chat du refuge.", "COMMON_LAW", false);
        project.decides(option, "KEPT", ownAct()).then().statusCode(200);
        project.tried(wish, UUID.randomUUID(), "Garder celui de ma voisine.");
        project.aimsAt("Aller au refuge.", wish);
        project.fixes(LocalDate.now(ZoneOffset.UTC).plusMonths(2), wish);
        UUID request = she.releases(community, wish);
        UUID response = Supported.receives(request, community, "Un chat.");
        with(she.herself(), Map.of("answer", "ACCEPTED", "act", ownAct()))
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(200);
        with(she.herself(), Map.of("state", "ACHIEVED", "act", ownAct()))
                .post("/api/v1/expressions/{id}/state", wish)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACHIEVED"));
    }

    private String expressions() {
        return she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
