package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of the powers of those who represent her. */
final class PowerCalls {

    private PowerCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        PersonFile guarded = aPerson();
        calls.put(
                "POST /api/v1/persons/{id}/powers",
                _ -> Api.post(guarded.facilitatorToken(), guarded.path("/powers"), Mandates.guardian("CASE_PAUSE")));
        Response recorded = Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian("CONSENT"));
        String power = recorded.path("powerId");
        calls.put(
                "POST /api/v1/persons/{id}/powers/{powerId}/end",
                _ -> Api.post(
                        file.facilitatorToken(),
                        file.path("/powers/" + power + "/end"),
                        Map.of("lastDay", "2099-01-01")));
        String representative = recorded.path("representativeId");
        calls.put(
                "POST /api/v1/persons/{id}/disagreements",
                _ -> Api.post(
                        file.herToken(),
                        file.path("/disagreements"),
                        Map.of("representativeId", representative, "matter", "CONSENT", "herWords", "Non")));
        calls.put("GET /api/v1/persons/{id}/disagreements", _ -> Api.get(file.herToken(), file.path("/disagreements")));
        return calls;
    }
}
