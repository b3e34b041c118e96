package fr.parvis.facilitation;

import static fr.parvis.facilitation.world.Antenna.manager;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.parallel.AssessmentCalls;
import fr.parvis.facilitation.parallel.CommissionCalls;
import fr.parvis.facilitation.parallel.CorrectionCalls;
import fr.parvis.facilitation.parallel.DecisionCalls;
import fr.parvis.facilitation.parallel.InterviewCalls;
import fr.parvis.facilitation.parallel.KnowledgeCalls;
import fr.parvis.facilitation.parallel.LifeProjectCalls;
import fr.parvis.facilitation.parallel.MailCalls;
import fr.parvis.facilitation.parallel.MediaCalls;
import fr.parvis.facilitation.parallel.NetworkCalls;
import fr.parvis.facilitation.parallel.PlanningCalls;
import fr.parvis.facilitation.parallel.ReferentCalls;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.KeptPost;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint called by eight at once: reactive sessions fail only under concurrency. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ParallelQuarkusTest {

    private static final int CALLERS = 8;

    @Inject
    KeptPost post;

    private Supported she = Supported.NOBODY;
    private String site = "";
    private String lea = "";
    private String community = "";
    private UUID wish = new UUID(0, 0);

    @BeforeEach
    void aPersonHerWishAndWhoCouldHelp() {
        she = Supported.by();
        site = Antenna.aSite("14118");
        lea = Antenna.aFacilitator(site);
        community = Antenna.aCommunity("Communauté 360 du Calvados");
        wish = she.says("Je veux un chat.");
    }

    @Test
    void answersEightAtOnceAtEveryEndpoint() {
        Map<String, IntFunction<Response>> calls = calls();

        assertThat(calls.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Endpoints.all().stream().map(Object::toString).toList());
        calls.forEach((endpoint, call) -> {
            List<Integer> statuses = Parallel.parallel(CALLERS, call).stream()
                    .map(Response::statusCode)
                    .toList();
            assertThat(statuses)
                    .as(endpoint)
                    .allSatisfy(status -> assertThat(status).isIn(200, 201, 204, 409))
                    .anySatisfy(status -> assertThat(status).isIn(200, 201, 204));
        });
    }

    private Map<String, IntFunction<Response>> calls() {
        Map<String, IntFunction<Response>> calls = new TreeMap<>();
        String caze = "/api/v1/cases/{caseId}";
        for (String part : List.of(
                "",
                "/expressions",
                "/requests",
                "/responses",
                "/coherence-opinions",
                "/interventions",
                "/hours",
                "/tasks",
                "/access-log")) {
            calls.put("GET " + caze + part, _ -> she.herself().get(caze + part, she.caseId()));
        }
        calls.put("GET /api/v1/tasks", _ -> she.herFacilitator().get("/api/v1/tasks"));
        calls.put("GET /api/v1/cases", _ -> she.herself().get("/api/v1/cases"));
        calls.put("GET /api/v1/recipients", _ -> she.herself().get("/api/v1/recipients"));
        calls.put(
                "POST " + caze + "/acceptance",
                _ -> with(she.herFacilitator(), Map.of()).post(caze + "/acceptance", she.caseId()));
        for (String decision : List.of("pause", "resumption")) {
            calls.put("POST " + caze + "/" + decision, _ -> act(caze + "/" + decision, she.caseId(), Map.of()));
        }
        Supported stopping = Supported.by();
        calls.put(
                "POST " + caze + "/end",
                _ -> with(stopping.herself(), Map.of("act", ownAct())).post(caze + "/end", stopping.caseId()));
        Supported changing = Supported.by();
        calls.put(
                "POST " + caze + "/facilitator-change",
                _ -> with(changing.herself(), Map.of("facilitatorSubject", lea, "act", ownAct()))
                        .post(caze + "/facilitator-change", changing.caseId()));
        expressions(calls, caze);
        releases(calls, caze);
        directory(calls);
        calls.putAll(NetworkCalls.of(she, CALLERS));
        InterviewCalls.add(calls, she);
        PlanningCalls.add(calls, she);
        MailCalls.add(calls, she, post);
        CorrectionCalls.add(calls, she);
        calls.putAll(LifeProjectCalls.all());
        KnowledgeCalls.add(calls, she);
        AssessmentCalls.add(calls, she);
        MediaCalls.add(calls, she, CALLERS);
        ReferentCalls.add(calls, she, CALLERS);
        CommissionCalls.add(calls, she);
        DecisionCalls.add(calls, she);
        return calls;
    }

    private void expressions(Map<String, IntFunction<Response>> calls, String caze) {
        String one = "/api/v1/expressions/{expressionId}";
        calls.put(
                "POST " + caze + "/expressions",
                caller -> with(she.herself(), Supported.expression("n° " + caller))
                        .post(caze + "/expressions", she.caseId()));
        calls.put("POST " + one + "/priority", _ -> act(one + "/priority", wish, Map.of("priority", true)));
        calls.put("POST " + one + "/state", _ -> act(one + "/state", wish, Map.of("state", "LIVE")));
        calls.put("GET " + one + "/comments", _ -> she.herself().get(one + "/comments", wish));
        calls.put(
                "POST " + one + "/comments",
                caller -> with(she.herFacilitator(), Map.of("text", "n° " + caller))
                        .post(one + "/comments", wish));
        calls.put(
                "POST " + caze + "/interventions",
                _ -> with(she.herFacilitator(), intervention()).post(caze + "/interventions", she.caseId()));
    }

    private void releases(Map<String, IntFunction<Response>> calls, String caze) {
        UUID request = she.releases(community, she.says("Près de ma sœur."));
        UUID response = Supported.receives(request, community, "Un appartement.");
        Map<String, Object> opinion = Map.of("items", List.of(Map.of("itemNumber", 1, "coherence", "COHERENT")));
        String written = with(she.herself(), opinion)
                .post("/api/v1/responses/{handle}/coherence-opinions", response)
                .path("id");
        UUID closing = she.releases(community, she.says("Avec un jardin."));
        Map<String, Object> confirmed = she.confirmed(community, she.says("Au calme."));
        calls.put(
                "POST " + caze + "/releases:preview",
                _ -> with(she.herself(), she.selection(community, wish))
                        .post(caze + "/releases:preview", she.caseId()));
        calls.put(
                "POST " + caze + "/releases",
                _ -> with(she.herself(), confirmed).post(caze + "/releases", she.caseId()));
        calls.put("POST /api/v1/requests/{handle}/end", _ -> act("/api/v1/requests/{handle}/end", closing, Map.of()));
        calls.put(
                "POST /api/v1/responses/{handle}/answer",
                _ -> act("/api/v1/responses/{handle}/answer", response, Map.of("answer", "PENDING")));
        calls.put(
                "POST /api/v1/responses/{handle}/coherence-opinions",
                _ -> with(she.herself(), opinion).post("/api/v1/responses/{handle}/coherence-opinions", response));
        calls.put(
                "POST /api/v1/coherence-opinions/{opinionId}/release",
                _ -> act("/api/v1/coherence-opinions/{opinionId}/release", UUID.fromString(written), Map.of()));
    }

    private void directory(Map<String, IntFunction<Response>> calls) {
        String id = manager().get("/api/v1/facilitators").path("items.find { it.subject == '%s' }.id".formatted(lea));
        String one = "/api/v1/facilitators/{facilitatorId}";
        calls.put("GET /api/v1/facilitators", _ -> manager().get("/api/v1/facilitators"));
        calls.put("GET " + one, _ -> manager().get(one, id));
        calls.put("GET /api/v1/sites", _ -> manager().get("/api/v1/sites"));
        calls.put("GET /api/v1/caseload-counts", _ -> manager().get("/api/v1/caseload-counts"));
        calls.put(
                "POST /api/v1/facilitators",
                caller -> with(manager(), facilitator("new-" + caller + "-" + lea))
                        .post("/api/v1/facilitators"));
        calls.put(
                "POST /api/v1/sites",
                caller -> with(manager(), site("new-" + caller + "-" + site)).post("/api/v1/sites"));
        String tag = manager().get(one, id).getHeader("ETag");
        Map<String, Object> update = Map.of("displayName", "Léa", "siteCode", site, "available", true);
        calls.put("PUT " + one, caller -> {
            Response answer = manager()
                    .header("If-Match", caller == 0 ? manager().get(one, id).getHeader("ETag") : tag)
                    .contentType("application/json")
                    .body(update)
                    .put(one, id);
            return answer.statusCode() == 412 ? manager().get(one, id) : answer;
        });
    }

    private Response act(String path, UUID id, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", ownAct());
        return with(she.herself(), body).post(path, id);
    }

    private static Map<String, Object> intervention() {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("date", "2026-11-20");
        body.put("startsAt", "09:30");
        body.put("durationMinutes", 30);
        body.put("type", "MEDIATION");
        body.put("posture", "ASSISTANT");
        body.put("mode", "PHONE");
        body.put("askedByPerson", true);
        body.put("withPerson", true);
        return body;
    }

    private Map<String, Object> facilitator(String subject) {
        return Map.of("subject", subject, "displayName", "Léa", "siteCode", site);
    }

    private static Map<String, Object> site(String code) {
        return Map.of(
                "code",
                code,
                "name",
                "Maison",
                "communeCode",
                "14118",
                "locationType",
                "COMMON_LAW_BODY",
                "main",
                false);
    }
}
