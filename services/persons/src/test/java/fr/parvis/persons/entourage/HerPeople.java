package fr.parvis.persons.entourage;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People around her, chosen by her, and what she lets them know. */
final class HerPeople {

    static final String JEANNE = "Jeanne Xylandre";

    private HerPeople() {}

    static Map<String, Object> member(String name, String role) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("relationship", "ma sœur");
        body.put("roles", List.of(role));
        body.put("act", Acts.own("entourage-choice"));
        return body;
    }

    static Response choose(PersonFile file, String name, String role) {
        return Api.post(file.herToken(), file.path("/entourage"), member(name, role));
    }

    static Response consent(PersonFile file, String answer) {
        return Api.post(file.herToken(), file.path("/consents"), consentTo(JEANNE, answer));
    }

    static Map<String, Object> consentTo(String name, String answer) {
        return Map.of(
                "answer", answer,
                "purpose", "ENTOURAGE_INVOLVEMENT",
                "recipient", Map.of("person", name),
                "lifeDomains", List.of("HOUSING"),
                "act", Acts.own("consent.entourage-involvement"));
    }

    static Map<String, Object> dated(Map<String, Object> act, String performedAt) {
        act.put("performedAt", performedAt);
        return act;
    }

    static Response due(String token, int withinDays) {
        return Api.get(token, "/entourage-follow-ups?withinDays=" + withinDays);
    }
}
