package fr.parvis.supervision;

import static fr.parvis.supervision.world.People.DATABASE;
import static fr.parvis.supervision.world.People.aSiren;
import static fr.parvis.supervision.world.People.act;
import static fr.parvis.supervision.world.People.anAccount;
import static fr.parvis.supervision.world.People.facilitator;
import static fr.parvis.supervision.world.People.manager;
import static fr.parvis.supervision.world.People.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.supervision.world.PracticeWorld;
import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.supervision.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "supervision", side = "demand")
@WithTestResource(ServiceKey.class)
class StaffQuarkusTest {

    @Inject
    TestClock clock;

    private final String boss = anAccount();
    private final String siren = aSiren();

    @BeforeEach
    void enterAnEmployer() {
        clock.reset();
        PracticeWorld.DEMAND.complete();
        PracticeWorld.DEMAND.enter("EMPLOYER", siren).then().statusCode(201);
    }

    @Test
    @Requirement("IND-EP-07")
    void entersAFacilitatorUnderAManagerOfThisSideWhoDeclaredHerself() {
        declare(manager(boss), siren, false).then().statusCode(200).body("account", equalTo(boss));
        String account = anAccount();

        String id = enter(account, boss).then().statusCode(201).extract().path("id");

        manager().get("/api/v1/staff/{id}", id).then().body("manager", equalTo(boss));
        facilitator(account).get("/api/v1/staff/me").then().statusCode(200).body("manager", equalTo(boss));
        facilitator(anAccount()).get("/api/v1/staff/me").then().statusCode(404);
    }

    @Test
    @Requirement("IND-EP-07")
    void refusesAManagerWhoNeverDeclaredHerselfHereHenceEveryAccountOfTheOfferSide() {
        Response refused = enter(anAccount(), anAccount());

        refused.then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/manager-not-declared"))
                .body("errors[0].field", equalTo("manager"));
    }

    @Test
    @Requirement("IND-EP-07")
    void refusesTheDeclarationOfAManagerOfTheOfferSide() {
        declare(manager(boss), siren, true)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/manager-on-offer-side"));
        declare(with("demand", boss, "CARRIER_MANAGER", "CARRIER_SIGNATORY"), siren, false)
                .then()
                .statusCode(403);
        declare(with("demand", boss, "CARRIER_MANAGER", "C360_COORDINATOR"), siren, false)
                .then()
                .statusCode(403);
        declare(with("offer", boss, "CARRIER_SIGNATORY"), siren, false).then().statusCode(401);
        String community = aSiren();
        PracticeWorld.DEMAND.enter("COMMUNITY_360", community).then().statusCode(201);
        declare(manager(boss), community, false)
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("employed-by-community"));

        assertThat(DATABASE.number("select count(*) from line_manager where account = ?", boss))
                .isZero();
    }

    @Test
    void keepsSupervisorsOutOfLineManagement() {
        String account = anAccount();
        PracticeWorld.DEMAND.registered(account);
        declare(manager(boss), siren, false).then().statusCode(200);

        declare(manager(account), siren, false)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/supervisor-in-line"));
        enter(account, boss).then().statusCode(422);
    }

    @Test
    void keepsOneLineForAnAccountUntilItEnds() {
        declare(manager(boss), siren, false).then().statusCode(200);
        String account = anAccount();
        String id = enter(account, boss).then().statusCode(201).extract().path("id");

        enter(account, boss).then().statusCode(409);
        act(manager(), Map.of("until", "2026-11-30"))
                .post("/api/v1/staff/{id}/end", id)
                .then()
                .statusCode(200);
        facilitator(account).get("/api/v1/staff/me").then().statusCode(404);
        enter(account, boss).then().statusCode(201);
    }

    @Test
    void changesALineOnlyUnderItsCurrentTagAndUnderTheSameRules() {
        String other = anAccount();
        declare(manager(boss), siren, false).then().statusCode(200);
        declare(manager(other), siren, false).then().statusCode(200);
        String id = enter(anAccount(), boss).then().statusCode(201).extract().path("id");
        String tag = manager().get("/api/v1/staff/{id}", id).header("ETag");

        assertThat(change(id, null, other)).isEqualTo(428);
        assertThat(change(id, tag, anAccount())).isEqualTo(422);
        assertThat(change(id, tag, other)).isEqualTo(200);
        assertThat(change(id, tag, boss)).isEqualTo(412);
    }

    private Response declare(RequestSpecification caller, String employer, boolean offerFunction) {
        return act(caller, Map.of("siren", employer, "offerFunction", offerFunction))
                .post("/api/v1/line-managers");
    }

    private Response enter(String account, String lineManager) {
        return act(manager(), Map.of("account", account, "manager", lineManager, "siren", siren, "since", "2026-11-01"))
                .post("/api/v1/staff");
    }

    private int change(String id, @Nullable String tag, String lineManager) {
        RequestSpecification caller = tag == null ? manager() : manager().header("If-Match", tag);
        return caller.contentType(ContentType.JSON)
                .body(Map.of("manager", lineManager, "siren", siren))
                .put("/api/v1/staff/{id}", id)
                .statusCode();
    }
}
