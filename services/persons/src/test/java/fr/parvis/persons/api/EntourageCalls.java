package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of the people around her. */
final class EntourageCalls {

    private EntourageCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        String path = "/api/v1/persons/{id}/entourage";
        Map<String, Object> own = Map.of("act", Acts.own("entourage-choice"));
        calls.put(
                "POST " + path, caller -> Api.post(file.herToken(), file.path("/entourage"), friend("Ami " + caller)));
        Response chosen = Api.post(file.herToken(), file.path("/entourage"), friend("Jeanne Martin"));
        String member = file.path("/entourage/" + chosen.path("memberId"));
        Response changed = Api.post(file.herToken(), file.path("/entourage"), friend("Léa Roux"));
        String tag = changed.header("ETag");
        String changing = file.path("/entourage/" + changed.path("memberId"));
        calls.put("GET " + path, _ -> Api.get(file.herToken(), file.path("/entourage")));
        calls.put(
                "PUT " + path + "/{memberId}",
                caller ->
                        Api.put(file.herToken(), changing, Map.of("name", "Léa Roux", "telephone", "0" + caller), tag));
        calls.put(
                "POST " + path + "/{memberId}/roles",
                _ -> Api.post(
                        file.herToken(),
                        member + "/roles",
                        Map.of("roles", List.of("PEER"), "act", Acts.own("entourage-choice"))));
        calls.putAll(notes(file, member));
        PersonFile leaving = aSupportedPerson();
        String left = Api.post(leaving.herToken(), leaving.path("/entourage"), friend("Paul Petit"))
                .path("memberId");
        calls.put(
                "POST " + path + "/{memberId}/end",
                _ -> Api.post(leaving.herToken(), leaving.path("/entourage/" + left + "/end"), own));
        return calls;
    }

    private static Map<String, IntFunction<Response>> notes(PersonFile file, String member) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        String path = "/api/v1/persons/{id}/entourage/{memberId}";
        Map<String, Object> day = Map.of("reason", "a", "meansTried", "b", "recheckOn", soon());
        calls.put(
                "POST " + path + "/stronger-involvements",
                _ -> Api.post(file.facilitatorToken(), member + "/stronger-involvements", day));
        calls.put(
                "POST " + path + "/requests",
                _ -> Api.post(
                        file.facilitatorToken(), member + "/requests", Map.of("kind", "HEALTH", "words", "repos")));
        Map<String, Object> ageing = Map.of("kind", "AGEING", "words", "80 ans", "followUpOn", soon());
        calls.put(
                "POST " + path + "/evolutions", _ -> Api.post(file.facilitatorToken(), member + "/evolutions", ageing));
        String note = Api.post(file.facilitatorToken(), member + "/evolutions", ageing)
                .path("noteId");
        calls.put(
                "POST " + path + "/notes/{noteId}/done",
                _ -> Api.post(file.facilitatorToken(), member + "/notes/" + note + "/done", Map.of()));
        calls.put("GET /api/v1/entourage-follow-ups", _ -> Api.get(file.facilitatorToken(), "/entourage-follow-ups"));
        return calls;
    }

    private static String soon() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20).toString();
    }

    private static Map<String, Object> friend(String name) {
        return Map.of("name", name, "roles", List.of("FRIEND"), "act", Acts.own("entourage-choice"));
    }
}
