package fr.parvis.data.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.data.demo.load.DemoPlatform.Login;
import java.util.HashMap;
import java.util.Map;

/** The words persons were shown, as the service publishes them, with version and hash. */
final class WordingBook {
    private final Map<String, JsonNode> wordings = new HashMap<>();

    private WordingBook() {}

    static WordingBook read(Cast cast, Login facilitator) throws InterruptedException {
        var book = new WordingBook();
        var answer = cast.persons(facilitator).get("/wordings").require();
        // Later entries of the same wording are newer versions.
        answer.body()
                .get("items")
                .forEach(item -> book.wordings.put(
                        name(item.get("key").asText(), item.get("variant").asText()), item));
        return book;
    }

    JsonNode shown(String key, boolean easyRead) {
        var easy = wordings.get(name(key, "EASY_TO_READ"));
        var standard = wordings.get(name(key, "STANDARD"));
        var found = easyRead || standard == null ? easy : standard;
        if (found == null) {
            throw new LoadException("The platform publishes no wording " + key + ".");
        }
        return found;
    }

    private static String name(String key, String variant) {
        return key + " " + variant;
    }
}
