package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;

/** Everything beside her expressions: constraints, options, trials, situations, goals, versions. */
public final class LifeProjectCalls {

    private static final String CASE = "/api/v1/cases/{caseId}";
    private static final String EXPRESSION = "/api/v1/expressions/{expressionId}";
    private final LocalDate inSpring = LocalDate.now(ZoneOffset.UTC).plusMonths(4);

    private final Supported she = Supported.by();
    private final HerProject project = new HerProject(she);
    private final UUID wish = she.says("Un jardin.");
    private final Map<String, IntFunction<Response>> calls = new TreeMap<>();

    private LifeProjectCalls() {}

    public static Map<String, IntFunction<Response>> all() {
        LifeProjectCalls made = new LifeProjectCalls();
        made.besideOneExpression();
        made.ofTheCase();
        made.versions();
        return made.calls;
    }

    private void besideOneExpression() {
        UUID option = project.explores(wish, "Un jardin partagé.", "COMMON_LAW", true);
        UUID constraint = project.knowsConstraint(wish, "Je n'ai pas de voiture.");
        for (String part : List.of("/constraints", "/options", "/trials")) {
            calls.put("GET " + EXPRESSION + part, _ -> she.herself().get(EXPRESSION + part, wish));
        }
        add("/constraints", caller -> Map.of("words", "n° " + caller, "act", ownAct()));
        add("/options", caller -> Map.of("words", "n° " + caller, "sector", "PEER"));
        add(
                "/trials",
                caller -> Map.of("trialId", UUID.randomUUID().toString(), "nextStep", "n° " + caller, "act", ownAct()));
        act("/api/v1/options/{optionId}/decision", option, Map.of("decision", "KEPT"));
        act("/api/v1/constraints/{constraintId}/withdrawal", constraint, Map.of());
    }

    private void ofTheCase() {
        UUID goal = project.aimsAt("Semer des radis.", wish);
        for (String part : List.of("/situations", "/goals", "/life-projects")) {
            calls.put("GET " + CASE + part, _ -> she.herself().get(CASE + part, she.caseId()));
        }
        calls.put(
                "GET " + CASE + "/situations/{domain}",
                _ -> she.herself().get(CASE + "/situations/HOUSING", she.caseId()));
        calls.put(
                "POST " + CASE + "/situations",
                caller -> with(she.herself(), situation(caller)).post(CASE + "/situations", she.caseId()));
        Map<String, Object> aim = Map.of("words", "Semer.", "expressionIds", List.of(wish), "act", ownAct());
        calls.put("POST " + CASE + "/goals", _ -> with(she.herself(), aim).post(CASE + "/goals", she.caseId()));
        act("/api/v1/goals/{goalId}/state", goal, Map.of("state", "ACHIEVED"));
    }

    private void versions() {
        UUID first = project.fixes(inSpring, wish);
        Map<String, Object> second = project.seen(inSpring.plusDays(1), wish);
        calls.put(
                "POST " + CASE + "/life-projects:preview",
                _ -> with(she.herself(), HerProject.reading(inSpring, wish))
                        .post(CASE + "/life-projects:preview", she.caseId()));
        calls.put(
                "POST " + CASE + "/life-projects",
                _ -> with(she.herself(), second).post(CASE + "/life-projects", she.caseId()));
        String one = "/api/v1/life-projects/{lifeProjectId}";
        calls.put("GET " + one, _ -> she.herself().get(one, first));
    }

    private void add(String part, IntFunction<Map<String, Object>> body) {
        calls.put(
                "POST " + EXPRESSION + part,
                caller -> with(she.herself(), body.apply(caller)).post(EXPRESSION + part, wish));
    }

    private void act(String path, UUID id, Map<String, Object> decision) {
        Map<String, Object> body = new HashMap<>(decision);
        body.put("act", ownAct());
        calls.put("POST " + path, _ -> with(she.herself(), body).post(path, id));
    }

    private static Map<String, Object> situation(int caller) {
        return Map.of("domain", "HOUSING", "present", "n° " + caller, "wished", "Un jardin.", "act", ownAct());
    }
}
