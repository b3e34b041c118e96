package fr.parvis.persons.api;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.testkit.Tokens;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** One call for every endpoint by which a file is opened, changed, found and linked to an account. */
final class RegisteringCalls {

    private RegisteringCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        calls.put(
                "POST /api/v1/persons",
                caller -> Api.post(file.facilitatorToken(), "/persons", Map.of("alias", "Lune " + caller)));
        String tag = Api.get(file.herToken(), file.path("")).header("ETag");
        calls.put(
                "PUT /api/v1/persons/{id}",
                caller -> Api.put(file.herToken(), file.path(""), Map.of("alias", "Étoile " + caller), tag));
        calls.put(
                "POST /api/v1/persons/{id}/access-cards",
                _ -> Api.post(file.facilitatorToken(), file.path("/access-cards"), ""));
        String unlinked = PersonFile.register(file.facilitator());
        PersonFile.Card card = PersonFile.issueCard(file.facilitator(), unlinked);
        String account = Tokens.person(UUID.randomUUID().toString());
        calls.put(
                "POST /api/v1/account-links",
                _ -> Api.post(account, "/account-links", Map.of("cardId", card.id(), "code", card.code())));
        calls.put(
                "POST /api/v1/person-searches",
                _ -> Api.post(file.facilitatorToken(), "/person-searches", Map.of("name", "lune")));
        calls.put(
                "POST /api/v1/duplicate-checks",
                caller -> Api.post(file.facilitatorToken(), "/duplicate-checks", Map.of("alias", "Lune " + caller)));
        return calls;
    }
}
