package fr.parvis.persons.world;

import fr.parvis.persons.wording.Wording;
import fr.parvis.persons.wording.Wordings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of acts, right until a test makes one wrong. */
public final class Acts {

    private static final Wordings WORDINGS = Wordings.load();

    private Acts() {}

    /** Her own session. */
    public static Map<String, Object> own(String wordingKey) {
        return act("OWN_SESSION", wordingKey);
    }

    public static Map<String, Object> paper(String wordingKey) {
        Map<String, Object> act = act("PAPER", wordingKey);
        act.put("paperScanSha256", "0f".repeat(32));
        return act;
    }

    public static Map<String, Object> oral(String wordingKey) {
        Map<String, Object> act = act("ORAL_WITNESSED", wordingKey);
        act.put("witness", Map.of("name", "Paul Petit", "role", "voisin"));
        return act;
    }

    public static Map<String, Object> card(String wordingKey, String cardId, String code) {
        Map<String, Object> act = act("ACCESS_CARD", wordingKey);
        act.put("accessCard", Map.of("cardId", cardId, "code", code));
        return act;
    }

    /** Without any evidence. */
    public static Map<String, Object> act(String manner, String wordingKey) {
        Wording shown = WORDINGS.find(wordingKey + ".standard.1").orElseThrow();
        Map<String, Object> act = new LinkedHashMap<>();
        act.put("author", "PERSON");
        act.put("manner", manner);
        act.put("wordingVersion", shown.version());
        act.put("wordingHash", shown.sha256());
        act.put("performedAt", Instant.now().toString());
        return act;
    }
}
