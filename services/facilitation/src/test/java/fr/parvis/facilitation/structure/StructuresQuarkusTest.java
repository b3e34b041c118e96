package fr.parvis.facilitation.structure;

import static fr.parvis.facilitation.world.Antenna.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class StructuresQuarkusTest {

    private static final String STRUCTURES = "/api/v1/cases/{id}/structures";
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-09")
    void supportsHerAllTheSameWhileTheAgreementIsMissingAndSaysSo() {
        UUID id = recorded();
        she.herself()
                .get(STRUCTURES, she.caseId())
                .then()
                .statusCode(200)
                .body("items.name", contains("Le foyer des Tilleuls"))
                .body("items.bond", contains("LIVES_IN"))
                .body("items.warning", contains("AGREEMENT_MISSING"));

        she.says("Je veux partir du foyer.");
        she.herself().get("/api/v1/cases/{id}", she.caseId()).then().body("state", equalTo("ACTIVE"));

        agree(id, false).then().statusCode(200).body("warning", equalTo("DEMAND_SIDE_NOT_STATED"));
        agree(id, true)
                .then()
                .statusCode(200)
                .body("warning", nullValue())
                .body("agreementSignedOn", equalTo("2026-11-20"));
    }

    @Test
    void refusesDaysToCome() {
        UUID id = recorded();

        with(she.herFacilitator(), Map.of("signedOn", "2099-01-01", "statesDemandSide", true))
                .post("/api/v1/structures/{id}/agreement", id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("signedOn"));
        with(she.herFacilitator(), Map.of("endedOn", "2099-01-01"))
                .post("/api/v1/structures/{id}/end", id)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("endedOn"));
    }

    @Test
    void warnsNoLongerOnceSheHasLeft() {
        UUID id = recorded();

        with(she.herself(), Map.of("endedOn", "2026-11-21"))
                .post("/api/v1/structures/{id}/end", id)
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("2026-11-21"))
                .body("warning", nullValue());
    }

    @Test
    void isReadAndChangedByNobodyElse() {
        UUID id = recorded();
        Supported other = Supported.by();

        other.herFacilitator().get(STRUCTURES, she.caseId()).then().statusCode(404);
        with(other.herFacilitator(), Map.of("signedOn", "2026-11-20", "statesDemandSide", true))
                .post("/api/v1/structures/{id}/agreement", id)
                .then()
                .statusCode(404);
        with(other.herself(), Map.of("endedOn", "2026-11-20"))
                .post("/api/v1/structures/{id}/end", id)
                .then()
                .statusCode(404);
    }

    private UUID recorded() {
        return UUID.fromString(with(she.herFacilitator(), Map.of("bond", "LIVES_IN", "name", "Le foyer des Tilleuls"))
                .post(STRUCTURES, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response agree(UUID id, boolean demandSide) {
        return with(she.herFacilitator(), Map.of("signedOn", "2026-11-20", "statesDemandSide", demandSide))
                .post("/api/v1/structures/{id}/agreement", id);
    }
}
