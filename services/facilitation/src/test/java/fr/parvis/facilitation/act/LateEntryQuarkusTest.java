package fr.parvis.facilitation.act;

import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.Outgoing;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a facilitator writes down for her with an earlier day than it can have had. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class LateEntryQuarkusTest {

    private Supported she = Supported.NOBODY;
    private String community = "";

    @BeforeEach
    void aCase() {
        she = Supported.by();
        community = aCommunity("Communauté 360 du Calvados");
    }

    @Test
    @Requirement("FAC-25")
    void releasesNoWordsSheHadNotSaidYet() {
        Map<String, Object> release = she.confirmed(community, she.says("Je veux vivre près de ma sœur."));
        release.put("act", longBefore());

        assertRefused(
                with(she.herFacilitator(), release)
                        .post("/api/v1/cases/{id}/releases", she.caseId())
                        .then(),
                "before-what-it-decides");

        release.put("act", oralAct());
        with(she.herFacilitator(), release)
                .post("/api/v1/cases/{id}/releases", she.caseId())
                .then()
                .statusCode(201);
    }

    @Test
    @Requirement("COO-09")
    void answersNothingThatHadNotArrivedYet() {
        UUID response = aResponse();

        assertRefused(answer(response, "ACCEPTED", longBefore()), "before-what-it-decides");

        assertThat(Outgoing.answersTo(response)).isEmpty();
        assertThat(Persons.actsOf(she.reference()))
                .extracting(act -> act.get("matter"))
                .doesNotContain("ANSWER_TO_RESPONSE");
        answer(response, "NOT_RETAINED", longBefore()).statusCode(200);
    }

    @Test
    @Requirement("COO-09")
    void leavesHerLaterAnswerStanding() {
        UUID response = aResponse();
        Map<String, Object> before = oralAct();
        answer(response, "NOT_RETAINED", inASecond()).statusCode(200);

        assertRefused(answer(response, "ACCEPTED", before), "later-decision-stands");
        with(she.herself(), Map.of("answer", "ACCEPTED", "act", ownAct()))
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(200);
    }

    @Test
    @Requirement("COO-10")
    void releasesNoOpinionThatWasNotWrittenYet() {
        String opinion = with(
                        she.herFacilitator(),
                        Map.of("items", List.of(Map.of("itemNumber", 1, "coherence", "COHERENT")), "gap", "Trop loin."))
                .post("/api/v1/responses/{handle}/coherence-opinions", aResponse())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertRefused(
                with(she.herFacilitator(), Map.of("act", longBefore()))
                        .post("/api/v1/coherence-opinions/{id}/release", opinion)
                        .then(),
                "before-what-it-decides");
        with(she.herFacilitator(), Map.of("act", oralAct()))
                .post("/api/v1/coherence-opinions/{id}/release", opinion)
                .then()
                .statusCode(200)
                .body("released", equalTo(true));
    }

    @Test
    void leavesHerPauseStanding() {
        Map<String, Object> before = oralAct();
        decide("pause", inASecond()).statusCode(200);

        assertRefused(decide("resumption", before), "later-decision-stands");
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/resumption", she.caseId())
                .then()
                .statusCode(200);
        decide("pause", before).statusCode(200);
    }

    private UUID aResponse() {
        UUID request = she.releases(community, she.says("Je veux vivre près de ma sœur."));
        return Supported.receives(request, community, "Un appartement à Caen.");
    }

    private ValidatableResponse answer(UUID response, String answer, Map<String, Object> act) {
        return with(she.herFacilitator(), Map.of("answer", answer, "act", act))
                .post("/api/v1/responses/{handle}/answer", response)
                .then();
    }

    private ValidatableResponse decide(String change, Map<String, Object> act) {
        return with(she.herFacilitator(), Map.of("act", act))
                .post("/api/v1/cases/" + she.caseId() + "/" + change)
                .then();
    }

    private static Map<String, Object> longBefore() {
        Map<String, Object> act = oralAct();
        act.put("performedAt", "2026-11-01T09:00:00Z");
        return act;
    }

    private static Map<String, Object> inASecond() {
        Map<String, Object> act = oralAct();
        act.put("performedAt", Instant.now().plusSeconds(1).toString());
        return act;
    }

    private static void assertRefused(ValidatableResponse answer, String rule) {
        answer.statusCode(422)
                .body("type", equalTo("https://parvis.fr/problems/act-refused"))
                .body("errors.field", hasItem("act.performedAt"))
                .body("errors.rule", hasItem(rule));
    }
}
