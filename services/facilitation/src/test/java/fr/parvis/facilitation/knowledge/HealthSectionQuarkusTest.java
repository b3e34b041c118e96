package fr.parvis.facilitation.knowledge;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.NOTES;
import static fr.parvis.facilitation.world.Knowledge.SECTION;
import static fr.parvis.facilitation.world.Knowledge.notes;
import static fr.parvis.facilitation.world.Knowledge.opening;
import static fr.parvis.facilitation.world.Knowledge.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.events.exchange.AnswerEvent;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.Knowledge;
import fr.parvis.facilitation.world.Outgoing;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Her health is nobody's condition and nobody's message (FAC-34). */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class HealthSectionQuarkusTest {

    private static final String HEALTH = "DIAGNOSIS_AND_HEALTH_COURSE";
    private static final String SAID = "Verlainettose";
    /** What she alone reads, besides her access log. */
    private static final Set<String> HERS_ALONE = Set.of("GET /api/v1/information-notes/{noteId}/versions");

    /** What a case goes through, each step answered as it should be. */
    private record Journey(UUID wish, UUID request, UUID response, UUID note, UUID assessment, String preview) {

        static Journey of(Supported she) {
            String community = Antenna.aCommunity("Communauté 360 du Calvados");
            UUID wish = she.says("Je veux un chat.");
            String preview = with(she.herself(), she.selection(community, wish))
                    .post("/api/v1/cases/{id}/releases:preview", she.caseId())
                    .asString();
            UUID request = she.releases(community, wish);
            UUID response = Supported.receives(request, community, "Un refuge à Caen.");
            Map<String, Object> opinion = Map.of("items", List.of(Map.of("itemNumber", 1, "coherence", "COHERENT")));
            String written = with(she.herself(), opinion)
                    .post("/api/v1/responses/{handle}/coherence-opinions", response)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            acts(she, "/api/v1/coherence-opinions/" + written + "/release", Map.of("act", ownAct()));
            acts(she, "/api/v1/responses/" + response + "/answer", Map.of("answer", "ACCEPTED", "act", ownAct()));
            Knowledge.opens(she, "LIFE_COURSE", "ME_AND_FACILITATOR");
            UUID note = notes(she.herself(), she, "LIFE_COURSE", "J'ai grandi à Caen.");
            UUID assessment = Knowledge.assessed(she, Knowledge.assessment("ME_AND_FACILITATOR"));
            Knowledge.decides(she, Knowledge.proposed(she, "COMPLEMENTARY_ASSESSMENT"), true)
                    .then()
                    .statusCode(200);
            for (String step : List.of("pause", "resumption")) {
                acts(she, "/api/v1/cases/" + she.caseId() + "/" + step, Map.of("act", ownAct()));
            }
            return new Journey(wish, request, response, note, assessment, preview);
        }

        private static void acts(Supported she, String path, Map<String, Object> body) {
            with(she.herself(), body).post(path).then().statusCode(200);
        }

        String path(Endpoint endpoint, Supported she) {
            return endpoint.path()
                    .replace("{caseId}", she.caseId().toString())
                    .replace("{section}", "LIFE_COURSE")
                    .replace("{domain}", "HOUSING")
                    .replace("{expressionId}", wish.toString())
                    .replace("{noteId}", note.toString())
                    .replace("{assessmentId}", assessment.toString());
        }
    }

    @Test
    @Requirement("FAC-34")
    void letsACaseGoItsWholeWayWithNothingNotedAboutHerHealth() {
        Supported she = Supported.by();

        Journey journey = Journey.of(she);

        assertThat(DATABASE.number(
                        "select count(*) from info_section where case_id = ? and section = ?", she.caseId(), HEALTH))
                .isZero();
        for (Endpoint endpoint : readingOfACase()) {
            if (!endpoint.path().endsWith("/access-log")) {
                assertThat(she.herFacilitator().get(journey.path(endpoint, she)).statusCode())
                        .as("%s for her facilitator", endpoint)
                        .isEqualTo(HERS_ALONE.contains(endpoint.toString()) ? 403 : 200);
            }
            assertThat(she.herself().get(journey.path(endpoint, she)).statusCode())
                    .as("%s for her", endpoint)
                    .isEqualTo(200);
        }
    }

    @Test
    @Requirement("FAC-34")
    void isInNoOtherAnswerAndInNoMessage() {
        Supported she = Supported.by();
        noted(she);

        Journey journey = Journey.of(she);

        assertThat(journey.preview()).doesNotContain(SAID);
        for (Endpoint endpoint : readingOfACase()) {
            for (Supplier<RequestSpecification> reader :
                    List.<Supplier<RequestSpecification>>of(she::herself, she::herFacilitator)) {
                Response answer = reader.get().get(journey.path(endpoint, she));
                assertThat(answer.asString()).as(endpoint.toString()).doesNotContain(SAID);
            }
        }
        assertThat(DATABASE.tablesNaming(SAID)).isEmpty();
        assertThat(messages(journey))
                .isNotEmpty()
                .noneMatch(message -> message.contains(SAID) || message.contains(HEALTH));
        she.herself().get(NOTES, she.caseId(), HEALTH).then().statusCode(200);
        assertThat(she.herself().get(NOTES, she.caseId(), HEALTH).asString()).contains(SAID);
    }

    @Test
    @Requirement({"FAC-34", "PER-29"})
    void isReadUnderANameOfItsOwn() {
        Supported she = Supported.by();
        noted(she);

        she.herFacilitator().get(SECTION, she.caseId(), HEALTH).then().statusCode(200);
        she.herFacilitator().get(NOTES, she.caseId(), HEALTH).then().statusCode(200);
        she.herFacilitator()
                .get("/api/v1/cases/{id}/information-sections", she.caseId())
                .then()
                .statusCode(200);

        assertThat(DATABASE.texts(
                        "select part from access_log where case_id = ? and reader = ? order by number",
                        she.caseId(),
                        she.facilitator()))
                .containsExactly("HEALTH_INFORMATION", "HEALTH_INFORMATION", "INFORMATION");
    }

    private static void noted(Supported she) {
        with(she.herself(), opening("ME_AND_FACILITATOR", told("En parler : " + SAID), ownAct()))
                .post(SECTION + "/opening", she.caseId(), HEALTH)
                .then()
                .statusCode(200);
        notes(she.herself(), she, HEALTH, "On m'a dit " + SAID);
        notes(she.herFacilitator(), she, HEALTH, "Suivie pour " + SAID);
    }

    private static List<Endpoint> readingOfACase() {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> endpoint.path().contains("{caseId}")
                        || endpoint.path().contains("{expressionId}")
                        || endpoint.path().contains("{noteId}")
                        || endpoint.path().contains("{assessmentId}"))
                .toList();
    }

    /** Everything that left about this case, as text: what is sealed in it was shown in the preview. */
    private static List<String> messages(Journey journey) {
        List<String> told = new ArrayList<>();
        Outgoing.about(journey.request()).forEach(event -> told.add(event.toString()));
        for (AnswerEvent event : Outgoing.answersTo(journey.response())) {
            told.add(event.toString());
        }
        return told;
    }
}
