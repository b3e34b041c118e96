package fr.parvis.facilitation.caseload;

import static fr.parvis.facilitation.world.Antenna.facilitator;
import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.person;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.events.codes.PriorityCriterion;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CaseloadQuarkusTest {

    private final String karim = "facilitator-" + UUID.randomUUID();

    @Test
    @Scenario(4)
    @Requirement({"FAC-05", "PER-03"})
    void listsALaterBreakSituationFirstAndKeepsThePlaceAndTheAlertOfTheOrdinaryOne() {
        Supported ordinary = Supported.accepted(karim, "2020-01-01");
        Supported urgent = Supported.accepted(karim, "2026-11-01", PriorityCriterion.BREAK_WITHOUT_ADAPTED_RESPONSE);

        JsonPath queue = facilitator(karim)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(queue.<String>getList("items.id"))
                .containsExactly(urgent.caseId().toString(), ordinary.caseId().toString());
        assertThat(queue.<String>getList("items[0].reasons.text"))
                .contains("Priorité : Rupture faute de réponse adaptée");
        assertThat(queue.getBoolean("items[1].waitingAlert")).isTrue();
        assertThat(queue.<String>getList("items[1].reasons.code")).containsExactly("REQUESTED_ON", "WAITING_ALERT");
    }

    @Test
    @Requirement("FAC-05")
    void dropsNobodyBetweenPages() {
        List<UUID> expected = Stream.of("2026-03-01", "2026-01-01", "2026-02-01", "2026-02-01", "2026-05-01")
                .map(day -> Supported.accepted(karim, day))
                .map(Supported::caseId)
                .toList();

        List<String> seen = new ArrayList<>();
        String path = "/api/v1/cases?limit=2";
        while (path != null) {
            JsonPath page = facilitator(karim)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            String next = page.getString("next");
            path = next == null ? null : "/api/v1/cases?limit=2&cursor=" + next;
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(UUID::toString).toList());
    }

    @Test
    void showsAPersonHerOwnCaseAndNobodyElses() {
        Supported she = Supported.by(karim);
        Supported other = Supported.by(karim);

        she.herself()
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(she.caseId().toString()))
                .body("items", hasSize(1));
        she.herself().get("/api/v1/cases/{id}", other.caseId()).then().statusCode(404);
    }

    @Test
    void givesEveryStrangerTheSame404AsForACaseThatDoesNotExist() {
        Supported she = Supported.by(karim);
        String foreign = facilitator("somebody else")
                .header("X-Correlation-Id", "same-for-both")
                .get("/api/v1/cases/{id}", she.caseId())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String absent = facilitator("somebody else")
                .header("X-Correlation-Id", "same-for-both")
                .get("/api/v1/cases/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .asString();

        assertThat(foreign).isEqualTo(absent);
        person("unbound-" + UUID.randomUUID())
                .get("/api/v1/cases/{id}", she.caseId())
                .then()
                .statusCode(404);
    }

    @Test
    void answersNotModifiedToWhoHasReadThisState() {
        Supported she = Supported.by(karim);
        String tag = she.herself().get("/api/v1/cases/{id}", she.caseId()).getHeader("ETag");

        she.herself()
                .header("If-None-Match", tag)
                .get("/api/v1/cases/{id}", she.caseId())
                .then()
                .statusCode(304);
    }

    @Test
    @Requirement("FAC-06")
    void pausesResumesAndStopsByHerActWithoutAReason() {
        Supported she = Supported.by(karim);

        decide(she, "pause", "PAUSED");
        decide(she, "resumption", "ACTIVE");
        decide(she, "end", "CLOSED");

        assertThat(Persons.actsOf(she.reference()))
                .extracting(act -> act.get("matter"))
                .containsExactly("CASE_PAUSE", "CASE_PAUSE", "CASE_STOP");
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/pause", she.caseId())
                .then()
                .statusCode(409)
                .body("detail", containsString("CLOSED"));
    }

    @Test
    @Requirement("FAC-06")
    void goesToTheFacilitatorSheChoosesInsteadAndLeavesTheOther() {
        Supported she = Supported.by(karim);
        String lea = Antenna.aFacilitator(Antenna.aSite("14118"));

        with(she.herself(), Map.of("facilitatorSubject", lea, "act", ownAct()))
                .post("/api/v1/cases/{id}/facilitator-change", she.caseId())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("facilitatorSubject", equalTo(lea));

        facilitator(karim).get("/api/v1/cases/{id}", she.caseId()).then().statusCode(404);
        facilitator(lea).get("/api/v1/cases/{id}", she.caseId()).then().statusCode(200);
        assertThat(Persons.actsOf(she.reference())).last().satisfies(act -> {
            assertThat(act.get("matter")).isEqualTo("FACILITATOR_CHOICE");
            assertThat(act.get("subject")).isEqualTo(lea);
        });
    }

    @Test
    void refusesAFacilitatorWhoIsNotInTheDirectory() {
        Supported she = Supported.by(karim);

        with(she.herself(), Map.of("facilitatorSubject", "nobody", "act", ownAct()))
                .post("/api/v1/cases/{id}/facilitator-change", she.caseId())
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("facilitatorSubject"));

        assertThat(Persons.actsOf(she.reference())).isEmpty();
    }

    @Test
    void isTakenOnWhenSheLeftItOpenOnlyByHerActOfChoosing() {
        String site = Antenna.aSite("14118");
        String lea = Antenna.aFacilitator(site);
        Supported she = Supported.accepted("", "2026-11-01");
        Antenna.DATABASE.execute("update support_case set site_code = ? where id = ?", site, she.caseId());
        Persons.holds(lea, she.reference());

        facilitator(lea)
                .get("/api/v1/cases?state=PROPOSED")
                .then()
                .body("items.id", hasItem(she.caseId().toString()));
        facilitator(lea).get("/api/v1/cases/{id}", she.caseId()).then().statusCode(404);
        with(facilitator(lea), Map.of())
                .post("/api/v1/cases/{id}/acceptance", she.caseId())
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/act-required"));
        with(facilitator(lea), Map.of("act", Antenna.oralAct()))
                .post("/api/v1/cases/{id}/acceptance", she.caseId())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("facilitatorSubject", equalTo(lea));
    }

    /** persons opens her file to her and to who presented the proposal; a colleague who enters her act is told what persons says. */
    @Test
    void isNotTakenOnWhenSheLeftItOpenByAFacilitatorWhomPersonsDoesNotLetIn() {
        String site = Antenna.aSite("14118");
        String lea = Antenna.aFacilitator(site);
        Supported she = Supported.accepted("", "2026-11-01");
        Antenna.DATABASE.execute("update support_case set site_code = ? where id = ?", site, she.caseId());

        with(facilitator(lea), Map.of("act", Antenna.oralAct()))
                .post("/api/v1/cases/{id}/acceptance", she.caseId())
                .then()
                .statusCode(404);

        assertThat(Persons.actsOf(she.reference())).isEmpty();
    }

    @Test
    void cannotBeTakenOnByAFacilitatorSheDidNotChoose() {
        Supported she = Supported.accepted(karim, "2026-11-01");

        with(facilitator(Antenna.aFacilitator(Antenna.aSite("14118"))), Map.of("act", Antenna.oralAct()))
                .post("/api/v1/cases/{id}/acceptance", she.caseId())
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement({"FAC-04", "FAC-08"})
    void tellsTheCarrierHowManyPersonsEachFacilitatorHasAndNothingElse() {
        String lea = Antenna.aFacilitator(Antenna.aSite("14118"));
        Supported one = Supported.by(lea);
        Supported.by(lea);
        Supported.accepted(lea, "2026-11-01");

        String answer = manager()
                .get("/api/v1/caseload-counts")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Map<String, Object> line = JsonPath.from(answer)
                .getMap("facilitators.find { it.persons == 2 && it.waiting == 1 && it.maximum == 30 }");
        assertThat(line).containsEntry("aboveMaximum", false);
        assertThat(answer)
                .doesNotContain(one.caseId().toString())
                .doesNotContain(one.reference().toString());
        manager().get("/api/v1/cases/{id}", one.caseId()).then().statusCode(403);
    }

    @Test
    void refusesAStateItDoesNotKnow() {
        facilitator(karim)
                .get("/api/v1/cases?state=DECLINED")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("state"));
        facilitator(karim).get("/api/v1/cases?cursor=abc").then().statusCode(400);
    }

    private static void decide(Supported she, String what, String state) {
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/" + what, she.caseId())
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }
}
