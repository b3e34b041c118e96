package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Writes the {@code act} object of an endpoint that performs one: what she was shown, how she said it. */
final class Acts {

    private final Api persons;
    private final Map<String, JsonNode> shown = new HashMap<>();

    Acts(Api persons) {
        this.persons = persons;
    }

    /** She acts in her own session. */
    Map<String, Object> inHerSession(String wording) throws IOException, InterruptedException {
        return act(wording, "OWN_SESSION");
    }

    /** She says it aloud; somebody who is not the one entering it hears her. */
    Map<String, Object> aloudBefore(String witness, String wording) throws IOException, InterruptedException {
        Map<String, Object> act = act(wording, "ORAL_WITNESSED");
        act.put("witness", Map.of("name", witness, "role", "amie"));
        return act;
    }

    private Map<String, Object> act(String wording, String manner) throws IOException, InterruptedException {
        JsonNode text = wording(wording);
        Map<String, Object> act = new HashMap<>();
        act.put("author", "PERSON");
        act.put("manner", manner);
        act.put("wordingVersion", text.get("version").asText());
        act.put("wordingHash", text.get("sha256").asText());
        act.put("performedAt", Instant.now().toString());
        return act;
    }

    /** The newest easy-to-read wording of this key, as the service publishes it. */
    private JsonNode wording(String key) throws IOException, InterruptedException {
        if (shown.isEmpty()) {
            for (JsonNode item : persons.get("/wordings").require(200).body().get("items")) {
                if (item.get("variant").asText().equals("EASY_TO_READ")) {
                    shown.put(item.get("key").asText(), item);
                }
            }
        }
        JsonNode found = shown.get(key);
        if (found == null) {
            throw new UnexpectedAnswer("no easy-to-read wording " + key + "; there are " + shown.keySet());
        }
        return found;
    }
}
