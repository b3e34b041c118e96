package fr.parvis.facilitation.facilitator;

import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class FacilitatorsQuarkusTest {

    private static final String ONE = "/api/v1/facilitators/{id}";

    private String site = "";
    private String lea = "";

    @BeforeEach
    void aFacilitatorOfASite() {
        site = Antenna.aSite("14118");
        lea = Antenna.aFacilitator(site);
    }

    @Test
    void listsWhomAPersonCanChoose() {
        Antenna.person("unbound-" + UUID.randomUUID())
                .get("/api/v1/facilitators")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(lea));
    }

    @Test
    void changesOnlyWhatTheWriterHasSeen() {
        String id = id();
        String tag = manager().get(ONE, id).getHeader("ETag");
        Map<String, Object> update =
                Map.of("displayName", "Léa Martin", "siteCode", site, "maxCaseload", 25, "available", true);

        update(id, update, null).statusCode(428);
        update(id, update, tag).statusCode(200).body("maxCaseload", equalTo(25));
        update(id, update, tag).statusCode(412);

        manager().header("If-None-Match", tag).get(ONE, id).then().statusCode(200);
        manager()
                .header("If-None-Match", manager().get(ONE, id).getHeader("ETag"))
                .get(ONE, id)
                .then()
                .statusCode(304);
    }

    @Test
    void refusesASiteThatDoesNotExistAndAnAccountTwice() {
        Map<String, Object> body = new HashMap<>(Map.of("subject", lea, "displayName", "Léa", "siteCode", site));
        with(manager(), body)
                .post("/api/v1/facilitators")
                .then()
                .statusCode(409)
                .body("type", endsWith("facilitator-exists"));
        body.put("siteCode", "nowhere");
        with(manager(), body)
                .post("/api/v1/facilitators")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("siteCode"));
    }

    @Test
    @Requirement("IND-EP-12")
    void opensNoSiteInThePremisesOfASpecialisedProvider() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "code", "in-esms",
                "name", "Foyer",
                "communeCode", "14118",
                "locationType", "SPECIALISED_PROVIDER_PREMISES",
                "main", false));
        with(manager(), body).post("/api/v1/sites").then().statusCode(422).body("type", endsWith("site-premises"));
        body.put("locationType", "COMMON_LAW_BODY");
        body.put("communeCode", "99999");
        with(manager(), body).post("/api/v1/sites").then().statusCode(422).body("type", endsWith("commune-unknown"));
    }

    private String id() {
        return manager().get("/api/v1/facilitators").path("items.find { it.subject == '%s' }.id".formatted(lea));
    }

    private static ValidatableResponse update(String id, Map<String, Object> body, @Nullable String tag) {
        var caller = manager().contentType("application/json").body(body);
        return (tag == null ? caller : caller.header("If-Match", tag))
                .put(ONE, id)
                .then();
    }
}
