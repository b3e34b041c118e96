package fr.parvis.persons.api;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.testkit.Tokens;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of whom she wants no contact with. */
final class NoContactCalls {

    private static final String SERVICE = Tokens.service("demand", "facilitation");

    private NoContactCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        Map<String, Object> act = Acts.own("no-contact");
        calls.put(
                "POST /api/v1/persons/{id}/no-contacts",
                caller -> Api.post(
                        file.herToken(), file.path("/no-contacts"), Map.of("name", "Non " + caller, "act", act)));
        calls.put("GET /api/v1/persons/{id}/no-contacts", _ -> Api.get(file.herToken(), file.path("/no-contacts")));
        String entry = Api.post(file.herToken(), file.path("/no-contacts"), Map.of("name", "Robert", "act", act))
                .path("entryId");
        calls.put(
                "POST /api/v1/persons/{id}/no-contacts/{entryId}/end",
                _ -> Api.post(file.herToken(), file.path("/no-contacts/" + entry + "/end"), Map.of("act", act)));
        calls.put(
                "POST /api/v1/contact-decisions",
                _ -> Api.post(
                        SERVICE,
                        "/contact-decisions",
                        Map.of("personReference", file.reference(), "candidates", List.of(Map.of("name", "Robert")))));
        return calls;
    }
}
