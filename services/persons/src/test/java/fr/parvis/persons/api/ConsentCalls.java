package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of her consents. */
final class ConsentCalls {

    private ConsentCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>(reading(aPerson()));
        Map<String, Object> withdrawal = Map.of("act", Acts.own("withdrawal"));
        String asked = Api.post(file.facilitatorToken(), file.path("/consents"), question(file))
                .path("consentId");
        String granted = file.grant();
        calls.put(
                "POST /api/v1/persons/{id}/consents/{consentId}/decision",
                _ -> Api.post(
                        file.herToken(),
                        file.path("/consents/" + asked + "/decision"),
                        Map.of("answer", "GRANTED", "act", Acts.own("consent.share-with-named-actor"))));
        calls.put(
                "POST /api/v1/persons/{id}/consents/{consentId}/withdrawal",
                _ -> Api.post(file.herToken(), file.path("/consents/" + granted + "/withdrawal"), withdrawal));
        PersonFile granting = aPerson();
        calls.put(
                "POST /api/v1/persons/{id}/consents",
                _ -> Api.post(granting.herToken(), granting.path("/consents"), granting.consent("GRANTED")));
        PersonFile withdrawing = aPerson();
        withdrawing.grant();
        calls.put(
                "POST /api/v1/persons/{id}/consents/withdrawal",
                _ -> Api.post(withdrawing.herToken(), withdrawing.path("/consents/withdrawal"), withdrawal));
        return calls;
    }

    private static Map<String, IntFunction<Response>> reading(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        file.grant();
        String consent = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");
        calls.put(
                "GET /api/v1/persons/{id}/consents/{consentId}",
                _ -> Api.get(file.herToken(), file.path("/consents/" + consent)));
        for (String form : List.of("", "/fhir", "/record")) {
            calls.put(
                    "GET /api/v1/persons/{id}/consents/{consentId}/receipt" + form,
                    _ -> Api.get(file.herToken(), file.path("/consents/" + consent + "/receipt" + form)));
        }
        return calls;
    }

    private static Map<String, Object> question(PersonFile file) {
        Map<String, Object> question = file.consent("REQUESTED");
        question.remove("act");
        question.put("dataCategories", List.of("DIAGNOSIS_SHEET"));
        return question;
    }
}
