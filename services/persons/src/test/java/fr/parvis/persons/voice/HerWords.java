package fr.parvis.persons.voice;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What she says, as a client sends it. */
final class HerWords {

    private HerWords() {}

    static Response say(PersonFile file, String addressee, String words) {
        return Api.post(file.herToken(), file.path("/voices"), body(addressee, words, Acts.own("voice")));
    }

    static Map<String, Object> body(String addressee, String words, @Nullable Map<String, Object> act) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "COMPLAINT");
        body.put("words", words);
        body.put("addressee", addressee);
        body.put("wishedAnswer", "HERE");
        body.put("act", act);
        return body;
    }

    static Map<String, Object> act(Map<String, Object> act) {
        return Map.of("act", act);
    }
}
