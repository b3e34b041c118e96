package fr.parvis.persons.api;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of what the law makes someone tell without her agreement. */
final class LegalExceptionCalls {

    private LegalExceptionCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        Map<String, Object> exception = Map.of(
                "legalBasis", "CASF_L226_3",
                "recipientName", "CRIP du Calvados",
                "content", "…",
                "informedFirst", List.of("CHILD", "PARENTS"));
        String path = file.path("/legal-exceptions");
        String known = Api.post(file.facilitatorToken(), path, exception).path("legalExceptionId");
        calls.put(
                "POST /api/v1/persons/{id}/legal-exceptions", _ -> Api.post(file.facilitatorToken(), path, exception));
        calls.put("GET /api/v1/persons/{id}/legal-exceptions", _ -> Api.get(file.herToken(), path));
        calls.put("GET /api/v1/legal-exceptions", _ -> Api.get(file.facilitatorToken(), "/legal-exceptions"));
        calls.put(
                "GET /api/v1/legal-exceptions/{exceptionId}",
                _ -> Api.get(file.facilitatorToken(), "/legal-exceptions/" + known));
        calls.put(
                "POST /api/v1/legal-exceptions/{exceptionId}/release",
                _ -> Api.post(file.facilitatorToken(), "/legal-exceptions/" + known + "/release", ""));
        return calls;
    }
}
