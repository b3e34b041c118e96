package fr.parvis.bench.release;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.ShownWording;
import fr.parvis.bench.world.Tokens;
import fr.parvis.embedded.EmbeddedException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Persons with a case who release one of their expressions.
 *
 * @param persons port of the service
 * @param facilitation port of the service
 * @param organisation the Communauté 360 that reads it
 */
public record Releasing(Tokens tokens, int persons, int facilitation, String organisation) {
    /** Account of the one they say yes to. */
    public static final String FACILITATOR = "bench-facilitator";

    private static final int PATIENCE_TENTHS = 600;
    private static final long TENTH_NANOS = 100_000_000;

    /** A case somebody said yes to, of which facilitation hears by the broker. */
    public record Opened(String headers, String person) {}

    /**
     * A text the other side may read.
     *
     * @param headers of the person who released it
     * @param withdrawal path that takes the consent for it back
     */
    public record Released(String headers, String handle, String withdrawal) {}

    /** Somebody asks for support and says yes to a facilitator. */
    public Opened open() {
        Asked asked = Asked.by(tokens, persons);
        try (Caller she = new Caller(persons, asked.headers())) {
            she.post(
                    asked.decision(),
                    Map.of(
                            "answer",
                            "ACCEPTED",
                            "facilitatorSubject",
                            FACILITATOR,
                            "act",
                            ShownWording.of(she, "support-decision").inHerSession()));
            return new Opened(asked.headers(), asked.person());
        }
    }

    /** She says what she wants and sends it. */
    public Released release(Opened opened) {
        try (Caller she = new Caller(facilitation, opened.headers());
                Caller facilitator = new Caller(facilitation, tokens.headers(FACILITATOR, "FACILITATOR"));
                Caller herFile = new Caller(persons, opened.headers())) {
            String cases = "/api/v1/cases/" + caseOf(she);
            facilitator.post(cases + "/acceptance", Map.of());
            String expression = she.post(
                            cases + "/expressions",
                            Map.of(
                                    "type", "WISH",
                                    "horizon", "SHORT",
                                    "domain", "HOUSING",
                                    "words", "Je veux un logement près du bus.",
                                    "act",
                                            ShownWording.of(herFile, "expression")
                                                    .inHerSession()))
                    .get("id")
                    .asText();
            Map<String, Object> selection =
                    new HashMap<>(Map.of("expressionIds", List.of(expression), "recipientOrganisation", organisation));
            JsonNode preview = she.post(cases + "/releases:preview", selection);
            selection.put("textHash", preview.get("textHash").asText());
            selection.put(
                    "until",
                    LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(6).toString());
            selection.put("act", ShownWording.of(herFile, "release").inHerSession());
            String handle =
                    she.post(cases + "/releases", selection).get("handle").asText();
            return new Released(opened.headers(), handle, withdrawal(herFile, opened));
        }
    }

    /** Facilitation hears of her yes a moment later. */
    private static String caseOf(Caller she) {
        for (int tenth = 0; tenth < PATIENCE_TENTHS; tenth++) {
            JsonNode cases = she.get("/api/v1/cases").get("items");
            if (!cases.isEmpty()) {
                return cases.get(0).get("id").asText();
            }
            LockSupport.parkNanos(TENTH_NANOS);
        }
        throw new EmbeddedException("Facilitation did not hear of a yes within a minute.");
    }

    private static String withdrawal(Caller herFile, Opened opened) {
        String consents = "/api/v1/persons/" + opened.person() + "/consents";
        for (JsonNode consent : herFile.get(consents).get("items")) {
            if (consent.get("purpose").asText().equals("RELEASE_TO_C360")) {
                return consents + "/" + consent.get("consentId").asText() + "/withdrawal";
            }
        }
        throw new EmbeddedException("Persons shows no consent for what was released.");
    }
}
