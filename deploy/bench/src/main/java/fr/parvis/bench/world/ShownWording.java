package fr.parvis.bench.world;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.embedded.EmbeddedException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The easy words of an act as persons shows them, and the acts that rest on them. */
public record ShownWording(String version, String hash) {
    private static final String SCAN = "0f".repeat(32);

    public static ShownWording of(Caller caller, String key) {
        JsonNode wording = StreamSupport.stream(
                        caller.get("/api/v1/wordings?key=" + key).get("items").spliterator(), false)
                .filter(item -> item.get("variant").asText().equals("EASY_TO_READ"))
                .findFirst()
                .orElseThrow(() -> new EmbeddedException("Persons shows no wording of %s.".formatted(key)));
        return new ShownWording(
                wording.get("version").asText(), wording.get("sha256").asText());
    }

    /** She does it herself. */
    public Map<String, ?> inHerSession() {
        return act("OWN_SESSION");
    }

    /** She signed it, and somebody enters it. */
    public Map<String, ?> onPaper() {
        Map<String, Object> act = act("PAPER");
        act.put("paperScanSha256", SCAN);
        return act;
    }

    private Map<String, Object> act(String manner) {
        return new HashMap<>(Map.of(
                "author", "PERSON",
                "manner", manner,
                "wordingVersion", version,
                "wordingHash", hash,
                "performedAt", Instant.now().toString()));
    }
}
