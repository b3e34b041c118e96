package fr.parvis.facilitation.network;

import static fr.parvis.facilitation.network.NetworkFixture.member;
import static fr.parvis.facilitation.network.NetworkFixture.takesIn;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class NetworkQuarkusTest {

    private static final String NETWORK = "/api/v1/cases/{id}/network-members";
    private static final String VIEW = "/api/v1/cases/{id}/network";
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement({"FAC-91", "FAC-92"})
    void keepsWhomSheTakesInWithRoleContributionLimitsAndWhoMayCallWhom() {
        Map<String, Object> body = member("TERRITORY_ACTOR_COMMON_LAW", "Le club de pétanque");
        body.put(
                "frame",
                Map.of(
                        "name", "Le club de pétanque",
                        "role", "club",
                        "contribution", "un après-midi par semaine",
                        "limits", "n’appelle pas mes parents",
                        "contact", "au terrain"));
        with(she.herself(), body).post(NETWORK, she.caseId()).then().statusCode(201);

        she.herFacilitator()
                .get(NETWORK, she.caseId())
                .then()
                .statusCode(200)
                .body("items.kind", contains("TERRITORY_ACTOR_COMMON_LAW"))
                .body("items.frame.name", contains("Le club de pétanque"))
                .body("items.frame.contribution", contains("un après-midi par semaine"))
                .body("items.frame.limits", contains("n’appelle pas mes parents"))
                .body("items.frame.mission", contains(""))
                .body("items.calling", contains("BOTH"))
                .body("items.domains[0]", contains("HOUSING"));
        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act.get("matter")).isEqualTo("NETWORK"));
    }

    @Test
    @Requirement("FAC-92")
    void takesNobodyOfHerEntourageInWithoutHerAgreement() {
        Map<String, Object> body = member("ENTOURAGE", "Ma sœur");
        body.put("act", actWithoutEvidence());
        with(she.herFacilitator(), body)
                .post(NETWORK, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("act.witness"));
        body.remove("act");
        with(she.herFacilitator(), body).post(NETWORK, she.caseId()).then().statusCode(400);
        assertThat(rows()).isZero();

        body.put("act", oralAct());
        with(she.herFacilitator(), body).post(NETWORK, she.caseId()).then().statusCode(201);
        assertThat(rows()).isOne();
    }

    @Test
    @Requirement("FAC-93")
    void saysWhetherTheFrameWasToldToHerAndKeepsHerOwnPlaceOnce() {
        Map<String, Object> herself = member("PERSON", "Moi");
        herself.put("frameToldOn", "2026-11-20");
        herself.put(
                "frame", Map.of("name", "Moi", "participation", "je suis à chaque réunion", "contact", "par message"));
        with(she.herself(), herself)
                .post(NETWORK, she.caseId())
                .then()
                .statusCode(201)
                .body("frame.participation", equalTo("je suis à chaque réunion"))
                .body("frameToldOn", equalTo("2026-11-20"));

        with(she.herself(), herself)
                .post(NETWORK, she.caseId())
                .then()
                .statusCode(409)
                .body("type", endsWith("network-herself-once"));
        Map<String, Object> early = member("ENTOURAGE", "Ma sœur");
        early.put("frameToldOn", "2099-01-01");
        with(she.herself(), early)
                .post(NETWORK, she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("frameToldOn"));
        assertThat(rows()).isOne();
    }

    @Test
    void saysAMemberAnewOnTheVersionSheSaw() {
        UUID id = takesIn(she, "ENTOURAGE", "Ma sœur");
        Map<String, Object> change = member("ENTOURAGE", "Ma grande sœur");
        change.remove("kind");
        change.put("closeness", "FAR");
        change.put("version", 0);

        with(she.herself(), change)
                .post("/api/v1/network-members/{id}/change", id)
                .then()
                .statusCode(200)
                .body("frame.name", equalTo("Ma grande sœur"))
                .body("closeness", equalTo("FAR"))
                .body("version", equalTo(1));
        with(she.herself(), change)
                .post("/api/v1/network-members/{id}/change", id)
                .then()
                .statusCode(409)
                .body("type", endsWith("version-conflict"));
    }

    @Test
    @Requirement("FAC-91")
    void takesAMemberOutByHerActAndLeavesNothingOfIt() {
        UUID id = takesIn(she, "ENTOURAGE", "Ma sœur");

        with(she.herFacilitator(), Map.of("act", actWithoutEvidence()))
                .post("/api/v1/network-members/{id}/deletion", id)
                .then()
                .statusCode(422);
        assertThat(rows()).isOne();
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/network-members/{id}/deletion", id)
                .then()
                .statusCode(204);

        assertThat(rows()).isZero();
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/network-members/{id}/deletion", id)
                .then()
                .statusCode(404);
    }

    @Test
    void showsEveryMemberOnceOverPages() {
        List<String> names = List.of("Un", "Deux", "Trois", "Quatre", "Cinq");
        names.forEach(name -> takesIn(she, "ENTOURAGE", name));

        List<String> seen = new ArrayList<>();
        String path = "/api/v1/cases/" + she.caseId() + "/network-members?limit=2";
        while (path != null) {
            JsonPath page =
                    she.herself().get(path).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.frame.name"));
            String next = page.getString("next");
            path = next == null ? null : "/api/v1/cases/" + she.caseId() + "/network-members?limit=2&cursor=" + next;
        }

        assertThat(seen).isEqualTo(names);
    }

    @Test
    @Requirement({"FAC-95", "FAC-96"})
    void showsHerAndHerFacilitatorWhoIsThereForWhatSheWantsAndWhetherSheIsAlone() {
        she.says("Un appartement à Caen.");
        takesIn(she, "TERRITORY_ACTOR_COMMON_LAW", "Le bailleur");

        she.herself()
                .get(VIEW, she.caseId())
                .then()
                .statusCode(200)
                .body("domains.domain", contains("HOUSING"))
                .body("domains.expressions", contains(1))
                .body("domains.near", contains(1))
                .body("isolationAlert", equalTo(true));
        takesIn(she, "ENTOURAGE", "Ma sœur");
        she.herFacilitator()
                .get(VIEW, she.caseId())
                .then()
                .statusCode(200)
                .body("members", equalTo(2))
                .body("isolationAlert", equalTo(false));
    }

    @Test
    @Requirement("FAC-96")
    void alertsWithoutAnythingBeingCountedOrSent() {
        long held = DATABASE.number("select count(*) from held_outbox");
        long sent = DATABASE.number("select count(*) from outbox");

        she.herself().get(VIEW, she.caseId()).then().body("isolationAlert", equalTo(true));
        takesIn(she, "ENTOURAGE", "Ma sœur");
        she.herself().get(VIEW, she.caseId()).then().body("isolationAlert", equalTo(false));

        assertThat(DATABASE.number("select count(*) from held_outbox")).isEqualTo(held);
        assertThat(DATABASE.number("select count(*) from outbox")).isEqualTo(sent);
        assertThat(manager().get("/api/v1/caseload-counts").asString()).doesNotContainIgnoringCase("isolation");
    }

    @Test
    void takesNobodyInAndSaysNobodyAnewInAClosedCaseButLetsHerTakeSomebodyOut() {
        UUID id = takesIn(she, "ENTOURAGE", "Ma sœur");
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);

        with(she.herself(), member("ENTOURAGE", "Mon frère"))
                .post(NETWORK, she.caseId())
                .then()
                .statusCode(409);
        Map<String, Object> change = member("ENTOURAGE", "Ma grande sœur");
        change.remove("kind");
        change.put("version", 0);
        with(she.herself(), change)
                .post("/api/v1/network-members/{id}/change", id)
                .then()
                .statusCode(409);
        she.herself().get(NETWORK, she.caseId()).then().body("items.frame.name", contains("Ma sœur"));
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/network-members/{id}/deletion", id)
                .then()
                .statusCode(204);
        she.herself().get(NETWORK, she.caseId()).then().body("items", hasSize(0));
    }

    private long rows() {
        return DATABASE.number("select count(*) from network_member where case_id = ?", she.caseId());
    }
}
