package fr.parvis.persons.api;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of the sheets she fills in and of what she tries. */
final class SheetCalls {

    private SheetCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        Map<String, Object> agreed = file.consent("GRANTED");
        agreed.put("purpose", "INFORMATION_COLLECTION");
        agreed.put("lifeDomains", List.of("CAREGIVER_SUPPORT"));
        agreed.put("act", Acts.own("consent.information-collection"));
        Api.post(file.herToken(), file.path("/consents"), agreed).then().statusCode(201);
        Map<String, Map<String, Object>> bodies = Map.of(
                "/household", Map.of("members", List.of(Map.of("firstName", "Zoé"))),
                "/communication-profile", Map.of("easyToRead", true),
                "/entourage-situation", Map.of("availableHelp", "le soir"),
                "/self-assessment", Map.of("autonomy", "oui"));
        bodies.forEach((sheet, body) -> {
            String tag = Api.get(file.herToken(), file.path(sheet)).header("ETag");
            calls.put("GET /api/v1/persons/{id}" + sheet, _ -> Api.get(file.herToken(), file.path(sheet)));
            calls.put("PUT /api/v1/persons/{id}" + sheet, _ -> Api.put(file.herToken(), file.path(sheet), body, tag));
        });
        Map<String, Object> week = Map.of("what", "studio", "conditions", "seule", "from", "2026-05-04");
        calls.put("GET /api/v1/persons/{id}/trials", _ -> Api.get(file.herToken(), file.path("/trials")));
        calls.put("POST /api/v1/persons/{id}/trials", _ -> Api.post(file.herToken(), file.path("/trials"), week));
        String trial = Api.post(file.herToken(), file.path("/trials"), week).path("trialId");
        calls.put(
                "POST /api/v1/persons/{id}/trials/{trialId}/conclusions",
                _ -> Api.post(
                        file.herToken(),
                        file.path("/trials/" + trial + "/conclusions"),
                        Map.of("words", "bien", "act", Acts.own("trial-conclusion"))));
        return calls;
    }
}
