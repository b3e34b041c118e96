package fr.parvis.facilitation.exploration;

import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ExplorationQuarkusTest {

    private static final String OPTIONS = "/api/v1/expressions/{id}/options";
    private static final String TRIALS = "/api/v1/expressions/{id}/trials";

    private Supported she = Supported.NOBODY;
    private HerProject project = new HerProject(she);
    private UUID wish = new UUID(0, 0);

    @BeforeEach
    void aPersonAndHerWish() {
        she = Supported.by();
        project = new HerProject(she);
        wish = she.says("Je veux vivre près de ma sœur.");
    }

    @Test
    @Requirement("FAC-22")
    void showsCommonLawFirstTheUnusualAsWellAndWhatSheRejectedInItsPlace() {
        UUID shelter = project.explores(wish, "Un foyer.", "SPECIALISED_MEDICO_SOCIAL", false);
        UUID peer = project.explores(wish, "Chez une paire.", "PEER", true);
        UUID landlord = project.explores(wish, "Un bailleur social.", "COMMON_LAW", false);
        project.decides(landlord, "REJECTED", ownAct()).then().statusCode(200);
        project.decides(peer, "KEPT", ownAct()).then().statusCode(200);

        she.herFacilitator()
                .get(OPTIONS, wish)
                .then()
                .statusCode(200)
                .body("items.id", contains(landlord.toString(), shelter.toString(), peer.toString()))
                .body("items.decision", contains("REJECTED", null, "KEPT"))
                .body("items.unusual", contains(false, false, true))
                .body("items[2].words", equalTo("Chez une paire."))
                .body("items[2].exploredBy", equalTo(she.facilitator()));
    }

    @Test
    @Requirement("FAC-22")
    void takesWhatSheKeepsOnlyByHerAct() {
        UUID option = project.explores(wish, "Une colocation.", "COMMON_LAW", true);

        for (Map<String, Object> act : List.of(ownAct(), Antenna.actWithoutEvidence())) {
            with(she.herFacilitator(), Map.of("decision", "KEPT", "act", act))
                    .post("/api/v1/options/{id}/decision", option)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("act-refused"));
        }
        with(she.herFacilitator(), Map.of("decision", "KEPT"))
                .post("/api/v1/options/{id}/decision", option)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("act"));
        she.herself().get(OPTIONS, wish).then().body("items[0].decision", nullValue());

        with(she.herFacilitator(), Map.of("decision", "KEPT", "act", oralAct()))
                .post("/api/v1/options/{id}/decision", option)
                .then()
                .statusCode(200)
                .body("decision", equalTo("KEPT"));
        assertThat(Persons.actsOf(she.reference()).getLast())
                .containsEntry("matter", "LIFE_PROJECT")
                .containsEntry("subject", option.toString());
    }

    @Test
    @Requirement("FAC-22")
    void letsHerChangeHerMindAndHoldsUpNoNo() {
        UUID option = project.explores(wish, "Une colocation.", "COMMON_LAW", true);
        Map<String, Object> earlier = new HashMap<>(oralAct());
        earlier.put("performedAt", "2026-11-01T09:00:00Z");
        project.decides(option, "KEPT", ownAct()).then().statusCode(200);

        with(she.herFacilitator(), Map.of("decision", "REJECTED", "act", earlier))
                .post("/api/v1/options/{id}/decision", option)
                .then()
                .statusCode(200);
        with(she.herFacilitator(), Map.of("decision", "KEPT", "act", earlier))
                .post("/api/v1/options/{id}/decision", option)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        project.decides(option, "KEPT", ownAct()).then().statusCode(200).body("decision", equalTo("KEPT"));
        assertThat(Persons.answersOf(she.reference(), "LIFE_PROJECT")).endsWith("YES", "NO", "YES");
    }

    @Test
    @Requirement("FAC-21")
    void linksWhatSheTriedToWhatSheWishedAndKeepsHerNextSteps() {
        UUID option = project.explores(wish, "Une colocation.", "COMMON_LAW", true);
        UUID trial = UUID.randomUUID();
        Map<String, Object> first = Map.of(
                "trialId", trial.toString(),
                "optionId", option.toString(),
                "nextStep", "Y passer un mois.",
                "act", ownAct());
        with(she.herself(), first).post(TRIALS, wish).then().statusCode(201);
        project.tried(wish, trial, "Chercher plus près.");

        she.herFacilitator()
                .get(TRIALS, wish)
                .then()
                .statusCode(200)
                .body("items.trialId", contains(trial.toString(), trial.toString()))
                .body("items.optionId", contains(option.toString(), null))
                .body("items.nextStep", contains("Y passer un mois.", "Chercher plus près."))
                .body("items[0].keySet()", hasSize(7));
    }

    @Test
    void refusesAnOptionThatWasExploredForAnotherChoice() {
        UUID option = project.explores(she.says("Un chat."), "Un refuge.", "COMMON_LAW", false);
        Map<String, Object> body = Map.of(
                "trialId", UUID.randomUUID().toString(),
                "optionId", option.toString(),
                "nextStep", "Retourner au refuge.",
                "act", ownAct());

        with(she.herself(), body)
                .post(TRIALS, wish)
                .then()
                .statusCode(422)
                .body("type", endsWith("option-unknown"))
                .body("errors.field", hasItem("optionId"));
        she.herself().get(TRIALS, wish).then().body("items", empty());
    }
}
