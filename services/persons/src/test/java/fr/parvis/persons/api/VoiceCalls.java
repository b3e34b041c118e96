package fr.parvis.persons.api;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.testkit.Tokens;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** One call for every endpoint of what she says and what is answered. */
final class VoiceCalls {

    private VoiceCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        String manager = Tokens.carrierManager(UUID.randomUUID().toString());
        String complaint = say(file, "CARRIER").path("voiceId");
        String asked = say(file, "FACILITATOR").path("voiceId");
        String regretted = say(file, "CARRIER").path("voiceId");
        String voices = "/api/v1/persons/{id}/voices";
        Map<String, Object> words = Map.of("words", "Merci");
        return Map.of(
                "GET /api/v1/complaints",
                _ -> Api.get(manager, "/complaints"),
                "POST /api/v1/complaints/{complaintId}/answers",
                _ -> Api.post(manager, "/complaints/" + complaint + "/answers", words),
                "GET " + voices,
                _ -> Api.get(file.herToken(), file.path("/voices")),
                "POST " + voices,
                _ -> say(file, "CARRIER"),
                "POST " + voices + "/{voiceId}/answers",
                _ -> Api.post(file.facilitatorToken(), file.path("/voices/" + asked + "/answers"), words),
                "POST " + voices + "/{voiceId}/end",
                _ -> Api.post(
                        file.herToken(), file.path("/voices/" + regretted + "/end"), Map.of("act", Acts.own("voice"))));
    }

    private static Response say(PersonFile file, String addressee) {
        return Api.post(
                file.herToken(),
                file.path("/voices"),
                Map.of(
                        "kind",
                        "REMARK",
                        "words",
                        "Bonjour",
                        "addressee",
                        addressee,
                        "wishedAnswer",
                        "HERE",
                        "act",
                        Acts.own("voice")));
    }
}
