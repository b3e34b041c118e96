package fr.parvis.supervision;

import static fr.parvis.supervision.world.GovernanceWorld.TODAY;
import static fr.parvis.supervision.world.GovernanceWorld.attend;
import static fr.parvis.supervision.world.GovernanceWorld.called;
import static fr.parvis.supervision.world.GovernanceWorld.decide;
import static fr.parvis.supervision.world.GovernanceWorld.meeting;
import static fr.parvis.supervision.world.GovernanceWorld.seated;
import static fr.parvis.supervision.world.GovernanceWorld.tag;
import static fr.parvis.supervision.world.People.DATABASE;
import static fr.parvis.supervision.world.People.act;
import static fr.parvis.supervision.world.People.ars;
import static fr.parvis.supervision.world.People.governance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.supervision.world.GovernanceWorld;
import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.supervision.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "supervision", side = "neutral")
@WithTestResource(ServiceKey.class)
class GovernanceQuarkusTest {

    private static final int CALLERS = 24;

    @Inject
    TestClock clock;

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    @Requirement("GOV-02")
    void recordsADecisionWithAPersonPresentAndShowsItToTheArs() {
        String id = called(TODAY);
        attend(id, tag(id), List.of(seated("PERSONS"), seated("EMPLOYERS")))
                .then()
                .statusCode(200);

        decide(id, "Ouvrir un lieu à Lisieux.").then().statusCode(201);

        ars().get("/api/v1/governance-meetings/{id}", id)
                .then()
                .statusCode(200)
                .body("colleges", equalTo(List.of("PERSONS", "EMPLOYERS")))
                .body("decisions[0].text", equalTo("Ouvrir un lieu à Lisieux."));
    }

    @Test
    @Requirement("GOV-02")
    void refusesADecisionWithNoPersonOrFamilyPresent() {
        String id = called(TODAY);
        attend(id, tag(id), List.of(seated("EMPLOYERS"), seated("ARS"), seated("PROFESSIONALS")))
                .then()
                .statusCode(200);

        decide(id, "Fermer un lieu.")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/no-person-or-family-present"))
                .body("errors[0].rule", equalTo("person-or-family-present"));

        assertThat(DATABASE.number(
                        "select count(*) from governance_decision where meeting_id = ?", UUID.fromString(id)))
                .isZero();
        String family = seated("FAMILIES");
        attend(id, tag(id), List.of(family)).then().statusCode(200);
        decide(id, "Garder le lieu ouvert.").then().statusCode(201);
        attend(id, tag(id), List.of(seated("ARS"))).then().statusCode(422);
        meeting(id).then().body("members", equalTo(List.of(family)));
    }

    @Test
    @Requirement("GOV-02")
    void decidesNothingWhileTheLastPersonIsTakenOutAtTheSameTime() {
        for (int round = 0; round < 5; round++) {
            String id = called(TODAY);
            attend(id, tag(id), List.of(seated("PERSONS"))).then().statusCode(200);
            String tag = tag(id);
            String agency = seated("ARS");

            List<Integer> statuses = Parallel.parallel(
                    2,
                    number -> (number == 0 ? attend(id, tag, List.of(agency)) : decide(id, "Une décision."))
                            .statusCode());

            assertThat(statuses).isIn(List.of(200, 422), List.of(412, 201));
        }
    }

    @Test
    void keepsADecisionOutOfReachOfTheApplication() {
        String id = called(TODAY);
        attend(id, tag(id), List.of(seated("PERSONS"))).then().statusCode(200);
        decide(id, "Une décision.").then().statusCode(201);

        assertThat(DATABASE.texts(
                        "select has_table_privilege('supervision', 'governance_decision', 'update, delete')::text"))
                .containsExactly("false");
        assertThat(DATABASE.texts("select has_table_privilege('supervision', 'governance_decision', 'insert')::text"))
                .containsExactly("true");
    }

    @Test
    void notesAttendanceOnlyUnderTheStateThatWasReadAndOfKnownMembers() {
        String id = called(TODAY);
        String tag = tag(id);

        assertThat(attend(id, null, List.of()).statusCode()).isEqualTo(428);
        assertThat(attend(id, tag, List.of(UUID.randomUUID().toString())).statusCode())
                .isEqualTo(422);
        assertThat(attend(id, tag, List.of(seated("PERSONS"))).statusCode()).isEqualTo(200);
        assertThat(attend(id, tag, List.of(seated("PERSONS"))).statusCode()).isEqualTo(412);
    }

    @Test
    void endsASeatAndCountsItNoLonger() {
        String member = seated("PERSONS");
        act(governance(), Map.of("until", "2026-11-01"))
                .post("/api/v1/governance-members/{id}/end", member)
                .then()
                .statusCode(200)
                .body("until", equalTo("2026-11-01"));
        String id = called(TODAY);

        attend(id, tag(id), List.of(member)).then().statusCode(422);
    }

    @Test
    void namesTheFieldAndTheRuleOfEachBadInput() {
        bad("/api/v1/governance-members", Map.of("college", "FRIENDS", "since", TODAY), "college", 400);
        bad("/api/v1/governance-members", Map.of("college", "PERSONS"), "since", 400);
        bad("/api/v1/governance-members", Map.of("college", "ARS", "since", TODAY, "name", "x"), "name", 400);
        bad(
                "/api/v1/governance-members",
                Map.of("college", "FAMILIES", "since", TODAY, "organisation", "Un nom"),
                "organisation",
                422);
        bad("/api/v1/governance-meetings", Map.of("day", "demain", "place", "Caen"), "day", 400);
        bad("/api/v1/governance-meetings", Map.of("day", TODAY, "place", " "), "place", 400);
        bad("/api/v1/governance-meetings", Map.of("day", "2026-11-21", "place", "Caen"), "day", 422);
        String id = called(TODAY);
        attend(id, tag(id), List.of(seated("PERSONS"))).then().statusCode(200);
        String decisions = "/api/v1/governance-meetings/" + id + "/decisions";
        bad(decisions, Map.of("text", ""), "text", 400);
        bad(decisions, Map.of("text", "x".repeat(2001)), "text", 400);
        bad(decisions, Map.of("text", "Appeler le 06 12 34 56 78."), "text", 422);
        assertThat(governance().get("/api/v1/governance-meetings/x").statusCode())
                .isEqualTo(404);
        assertThat(governance().get("/api/v1/governance-meetings?limit=0").statusCode())
                .isEqualTo(400);
        assertThat(governance().get("/api/v1/governance-members?cursor=x").statusCode())
                .isEqualTo(400);
        assertThat(governance()
                        .contentType(ContentType.JSON)
                        .body(Map.of("day", TODAY, "place", "Caen"))
                        .post("/api/v1/governance-meetings")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void readsAndWritesAtTheSameTime() {
        String id = called(TODAY);
        String member = seated("PERSONS");
        attend(id, tag(id), List.of(member)).then().statusCode(200);

        allAnswer(200, number -> governance().get("/api/v1/governance-meetings"));
        allAnswer(200, number -> governance().get("/api/v1/governance-members"));
        allAnswer(200, number -> meeting(id));
        allAnswer(201, number -> GovernanceWorld.call(TODAY));
        allAnswer(
                201,
                number -> act(governance(), Map.of("college", "PERSONS", "since", TODAY))
                        .post("/api/v1/governance-members"));
        String tag = tag(id);
        List<Integer> noted = statuses(number -> attend(id, tag, List.of(member, seated("ARS"))));
        assertThat(noted)
                .isSubsetOf(200, 412)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        allAnswer(201, number -> decide(id, "Décision " + number));
        meeting(id).then().body("decisions", hasSize(CALLERS));
        List<Integer> ended = statuses(number ->
                act(governance(), Map.of("until", "2026-12-01")).post("/api/v1/governance-members/{id}/end", member));
        assertThat(ended).isSubsetOf(200, 409).contains(200);
    }

    private static void bad(String path, Map<String, Object> body, String field, int status) {
        act(governance(), body).post(path).then().statusCode(status).body("errors[0].field", equalTo(field));
    }

    private static void allAnswer(int status, IntFunction<Response> call) {
        assertThat(statuses(call)).hasSize(CALLERS).containsOnly(status);
    }

    private static List<Integer> statuses(IntFunction<Response> call) {
        return Parallel.parallel(CALLERS, number -> call.apply(number).statusCode());
    }
}
