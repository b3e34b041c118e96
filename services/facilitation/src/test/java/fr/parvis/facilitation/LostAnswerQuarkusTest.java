package fr.parvis.facilitation;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.PersonsService.Mood;
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
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Persons kept her act and the answer was lost: the same request again is done, and the act is kept once. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class LostAnswerQuarkusTest {

    private Supported she = Supported.NOBODY;
    private String community = "";
    private UUID wish = new UUID(0, 0);

    @BeforeEach
    void aPersonWithAWish() {
        she = Supported.by();
        community = Antenna.aCommunity("Communauté 360 du Calvados");
        wish = she.says("Je veux vivre près de ma sœur.");
    }

    @AfterEach
    void personsIsWellAgain() {
        Persons.are(Mood.WELL);
    }

    @Test
    @Requirement("FAC-18")
    void recordsWhatSheSaysOnce() {
        Map<String, Object> body = Supported.expression("Je veux un chat.");
        body.put("replaces", wish.toString());

        repeatedAfterALostAnswer("/api/v1/cases/{id}/expressions", she.caseId(), body, 201);

        she.herself().get("/api/v1/cases/{id}/expressions", she.caseId()).then().body("items.words.size()", equalTo(2));
    }

    @Test
    void doesEveryOtherActOnce() {
        UUID request = she.releases(community, wish);
        UUID response = Supported.receives(request, community, "Un appartement.");
        String opinion = with(she.herself(), Map.of("items", List.of(Map.of("itemNumber", 1, "coherence", "COHERENT"))))
                .post("/api/v1/responses/{handle}/coherence-opinions", response)
                .path("id");
        String lea = Antenna.aFacilitator(Antenna.aSite("14118"));

        act("/api/v1/expressions/{id}/priority", wish, Map.of("priority", true));
        act("/api/v1/expressions/{id}/state", wish, Map.of("state", "ACHIEVED"));
        act("/api/v1/responses/{handle}/answer", response, Map.of("answer", "ACCEPTED", "message", "Merci."));
        act("/api/v1/coherence-opinions/{id}/release", UUID.fromString(opinion), Map.of());
        act("/api/v1/requests/{handle}/end", request, Map.of());
        act("/api/v1/cases/{id}/pause", she.caseId(), Map.of());
        act("/api/v1/cases/{id}/resumption", she.caseId(), Map.of());
        act("/api/v1/cases/{id}/facilitator-change", she.caseId(), Map.of("facilitatorSubject", lea));
        act("/api/v1/cases/{id}/end", she.caseId(), Map.of());
    }

    private void act(String path, UUID id, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", ownAct());
        repeatedAfterALostAnswer(path, id, body, 200);
    }

    private void repeatedAfterALostAnswer(String path, UUID id, Map<String, Object> body, int done) {
        int before = Persons.actsOf(she.reference()).size();
        Function<String, Integer> call =
                key -> with(she.herself(), body, key).post(path, id).statusCode();
        String key = UUID.randomUUID().toString();

        Persons.are(Mood.ANSWER_LOST);
        assertThat(call.apply(key)).as(path).isEqualTo(503);
        Persons.are(Mood.WELL);
        assertThat(call.apply(key)).as(path).isEqualTo(done);

        assertThat(Persons.actsOf(she.reference())).as(path).hasSize(before + 1);
    }
}
