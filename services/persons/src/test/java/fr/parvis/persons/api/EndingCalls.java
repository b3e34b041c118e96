package fr.parvis.persons.api;

import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint by which a file ends or is kept from ending. */
final class EndingCalls {

    private EndingCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile closing, PersonFile erasing, PersonFile held) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        String path = "/api/v1/persons/{id}/closing";
        calls.put("GET " + path, _ -> Api.get(closing.herToken(), closing.path("/closing")));
        calls.put("POST " + path, _ -> Ending.close(closing));
        calls.put("POST " + path + "/end", _ -> Ending.reopen(held));
        String receipt = Ending.erase(erasing).path("erasure.receipt");
        calls.put("GET /api/v1/erasures/{receipt}", _ -> Api.get(erasing.herToken(), "/erasures/" + receipt));
        Map<String, Object> hold = Map.of(
                "basis",
                "Tribunal",
                "documentSha256",
                "0e".repeat(32),
                "reviewOn",
                LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(300).toString());
        String holds = held.path("/legal-holds");
        String placed = Api.post(held.facilitatorToken(), holds, hold).path("holdId");
        calls.put("GET /api/v1/persons/{id}/legal-holds", _ -> Api.get(held.herToken(), holds));
        calls.put(
                "POST /api/v1/persons/{id}/legal-holds",
                _ -> Api.post(closing.facilitatorToken(), closing.path("/legal-holds"), hold));
        calls.put(
                "POST /api/v1/persons/{id}/legal-holds/{holdId}/end",
                _ -> Api.post(held.facilitatorToken(), holds + "/" + placed + "/end", ""));
        return calls;
    }
}
