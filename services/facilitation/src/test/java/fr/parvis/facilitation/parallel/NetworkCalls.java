package fr.parvis.facilitation.parallel;

import static fr.parvis.facilitation.network.NetworkFixture.member;
import static fr.parvis.facilitation.network.NetworkFixture.takesIn;
import static fr.parvis.facilitation.rights.RightsFixture.issue;
import static fr.parvis.facilitation.rights.RightsFixture.opened;
import static fr.parvis.facilitation.rights.RightsFixture.step;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Calls of her network, her rights log and what the caseload says around her. */
public final class NetworkCalls {

    private static final String CASE = "/api/v1/cases/{caseId}";

    private NetworkCalls() {}

    public static Map<String, IntFunction<Response>> of(Supported she, int callers) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        for (String part : List.of(
                "/network-members",
                "/network",
                "/rights-issues",
                "/support-aims",
                "/structures",
                "/complementary-supports")) {
            calls.put("GET " + CASE + part, _ -> she.herself().get(CASE + part, she.caseId()));
        }
        for (String path : List.of("/api/v1/rights", "/api/v1/support-roles")) {
            calls.put("GET " + path, _ -> she.herself().get(path));
        }
        network(calls, she, callers);
        rights(calls, she);
        around(calls, she);
        return calls;
    }

    private static void network(Map<String, IntFunction<Response>> calls, Supported she, int callers) {
        calls.put(
                "POST " + CASE + "/network-members",
                caller -> with(she.herself(), member("ENTOURAGE", "n° " + caller))
                        .post(CASE + "/network-members", she.caseId()));
        UUID changing = takesIn(she, "ENTOURAGE", "Ma sœur");
        Map<String, Object> change = new HashMap<>(member("ENTOURAGE", "Ma sœur aînée"));
        change.remove("kind");
        change.put("version", 0);
        String one = "/api/v1/network-members/{memberId}";
        calls.put("POST " + one + "/change", _ -> with(she.herself(), change).post(one + "/change", changing));
        List<UUID> leaving = IntStream.range(0, callers)
                .mapToObj(i -> takesIn(she, "ENTOURAGE", "n° " + i))
                .toList();
        calls.put(
                "POST " + one + "/deletion",
                caller -> with(she.herself(), Map.of("act", ownAct())).post(one + "/deletion", leaving.get(caller)));
    }

    private static void rights(Map<String, IntFunction<Response>> calls, Supported she) {
        UUID issue = opened(she);
        calls.put(
                "POST " + CASE + "/rights-issues",
                caller -> with(she.herself(), issue("n° " + caller)).post(CASE + "/rights-issues", she.caseId()));
        String steps = "/api/v1/rights-issues/{issueId}/steps";
        calls.put(
                "POST " + steps,
                caller -> with(she.herFacilitator(), step("ACTION", "n° " + caller))
                        .post(steps, issue));
        String orders = "/api/v1/employer-orders";
        calls.put("GET " + orders, _ -> she.herFacilitator().get(orders));
        calls.put(
                "POST " + orders,
                caller -> with(
                                she.herFacilitator(),
                                Map.of("givenBy", "OTHER", "orderedOn", "2026-11-12", "text", "n° " + caller))
                        .post(orders));
    }

    private static void around(Map<String, IntFunction<Response>> calls, Supported she) {
        calls.put(
                "POST " + CASE + "/support-aims",
                _ -> with(she.herself(), Map.of("aim", "EMANCIPATION", "state", "MATTERS", "act", ownAct()))
                        .post(CASE + "/support-aims", she.caseId()));
        Map<String, Object> home = Map.of("bond", "FOLLOWED_BY", "name", "Le service");
        calls.put(
                "POST " + CASE + "/structures",
                _ -> with(she.herFacilitator(), home).post(CASE + "/structures", she.caseId()));
        String structure = with(she.herFacilitator(), home)
                .post(CASE + "/structures", she.caseId())
                .path("id");
        calls.put(
                "POST /api/v1/structures/{structureId}/agreement",
                _ -> with(she.herFacilitator(), Map.of("signedOn", "2026-11-20", "statesDemandSide", true))
                        .post("/api/v1/structures/{structureId}/agreement", structure));
        calls.put(
                "POST /api/v1/structures/{structureId}/end",
                _ -> with(she.herFacilitator(), Map.of("endedOn", "2026-11-20"))
                        .post("/api/v1/structures/{structureId}/end", structure));
        String offers = CASE + "/complementary-supports";
        calls.put(
                "POST " + offers,
                _ -> with(she.herFacilitator(), Map.of("kind", "PEER")).post(offers, she.caseId()));
        String offer = with(she.herFacilitator(), Map.of("kind", "GEM"))
                .post(offers, she.caseId())
                .path("id");
        String answer = "/api/v1/complementary-supports/{complementId}/answer";
        calls.put(
                "POST " + answer,
                _ -> with(she.herself(), Map.of("answer", "ACCEPTED", "act", ownAct()))
                        .post(answer, offer));
    }
}
