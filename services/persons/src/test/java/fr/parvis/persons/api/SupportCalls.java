package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.testkit.Tokens;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of the proposals of support and of the signals that ask for it. */
final class SupportCalls {

    private SupportCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>(reading(file));
        calls.put(
                "POST /api/v1/priority-signals",
                caller -> Api.post(
                        Tokens.arsSignal(),
                        "/priority-signals",
                        Map.of(
                                "contact",
                                "n° " + caller,
                                "criteria",
                                List.of("CHILD_OUT_OF_SCHOOL"),
                                "personWasTold",
                                true)));
        PersonFile asking = aPerson();
        calls.put(
                "POST /api/v1/persons/{id}/support-proposals",
                _ -> Api.post(asking.herToken(), asking.path("/support-proposals"), Map.of()));
        PersonFile answering = aPerson();
        String proposal = answering.propose();
        calls.put(
                "POST /api/v1/support-proposals/{handle}/decision",
                _ -> Api.post(
                        answering.herToken(),
                        "/support-proposals/" + proposal + "/decision",
                        Map.of("answer", "REFUSED", "act", Acts.own("support-decision"))));
        PersonFile stopping = aSupportedPerson();
        String supported = Api.get(stopping.herToken(), "/support-proposals").path("items[0].proposalId");
        calls.put(
                "POST /api/v1/support-proposals/{handle}/withdrawal",
                _ -> Api.post(
                        stopping.herToken(),
                        "/support-proposals/" + supported + "/withdrawal",
                        Map.of("act", Acts.own("case-stop"))));
        return calls;
    }

    private static Map<String, IntFunction<Response>> reading(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        String accepted = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");
        calls.put("GET /api/v1/support-proposals", _ -> Api.get(file.herToken(), "/support-proposals"));
        calls.put(
                "GET /api/v1/support-proposals/{handle}",
                _ -> Api.get(file.herToken(), "/support-proposals/" + accepted));
        calls.put("GET /api/v1/priority-signals", _ -> Api.get(file.facilitatorToken(), "/priority-signals"));
        return calls;
    }
}
