package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.testkit.Tokens;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** One call for every endpoint that another service calls, for itself or with the token of whom it serves; and what those who answer for the service ask. */
final class ServiceCalls {

    private static final String SERVICE = Tokens.service("demand", "facilitation");

    private ServiceCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>(disclosing(aPerson(), aPerson()));
        file.grant();
        calls.put(
                "POST /api/v1/identities:batch",
                _ -> Api.post(SERVICE, "/identities:batch", Map.of("references", List.of(file.reference()))));
        Map<String, Object> question = Map.of(
                "personReference",
                file.reference(),
                "recipient",
                Map.of("organisation", PersonFile.LANDLORD),
                "purpose",
                "SHARE_WITH_NAMED_ACTOR",
                "dataCategory",
                "DECISION_RECORD");
        calls.put("POST /api/v1/consent-decisions", _ -> Api.post(SERVICE, "/consent-decisions", question));
        calls.put(
                "POST /api/v1/consent-decisions:batch",
                _ -> Api.post(SERVICE, "/consent-decisions:batch", Map.of("questions", List.of(question))));
        calls.put(
                "POST /api/v1/acts",
                _ -> Api.post(
                        file.herToken(),
                        "/acts",
                        Map.of(
                                "personReference", file.reference(),
                                "matter", "CASE_PAUSE",
                                "subject", UUID.randomUUID().toString(),
                                "act", Acts.own("case-pause"))));
        calls.put(
                "GET /api/v1/retention",
                _ -> Api.get(Tokens.carrierManager(UUID.randomUUID().toString()), "/retention"));
        return calls;
    }

    private static Map<String, IntFunction<Response>> disclosing(PersonFile releasing, PersonFile disclosed) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        Map<String, Object> release = releasing.release(UUID.randomUUID());
        calls.put("POST /api/v1/disclosures", _ -> Api.post(releasing.herToken(), "/disclosures", release));
        String handle = disclosed.disclose();
        calls.put(
                "POST /api/v1/disclosures/{handle}/end",
                _ -> Api.post(SERVICE, "/disclosures/" + handle + "/end", Map.of()));
        return calls;
    }
}
