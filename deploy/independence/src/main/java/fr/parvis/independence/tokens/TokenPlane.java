package fr.parvis.independence.tokens;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.Plane;
import fr.parvis.independence.Together;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.rules.TokenRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Looks into the token of every role and machine, and tries every door of every service with it. */
public final class TokenPlane {
    static final String IN = "let in";
    static final String FORBIDDEN = "403";
    static final String UNKNOWN = "401";

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final PlatformDescription platform;
    private final TokenRules rules;
    private final Duration pause;

    public TokenPlane(PlatformDescription platform, TokenRules rules) {
        this(platform, rules, PAUSE);
    }

    TokenPlane(PlatformDescription platform, TokenRules rules, Duration pause) {
        this.platform = platform;
        this.rules = rules;
        this.pause = pause;
    }

    public List<Finding> look() {
        List<Caller> signedIn = new Callers(platform, rules).signedIn();
        List<Finding> findings = new ArrayList<>();
        signedIn.forEach(caller -> findings.addAll(claims(caller)));
        List<Caller> callers = new ArrayList<>(signedIn);
        callers.addAll(Callers.strangers(signedIn));
        findings.addAll(Together.look(rules.services().entrySet(), service -> {
            Doors doors =
                    new Doors(platform.service(service.getValue().side(), service.getKey()), service.getValue(), pause);
            return callers.stream()
                    .flatMap(caller -> doors.tryAll(caller).stream())
                    .toList();
        }));
        return findings;
    }

    /** A token that is also one for another side is a breach even where that side still refuses it for its issuer. */
    private List<Finding> claims(Caller caller) {
        JsonNode claims = Http.claims(caller.token());
        boolean ours = !caller.role().equals(TokenRules.NO_ROLE);
        String audience = ours ? String.valueOf(rules.audiences().get(caller.side())) : "none";
        return List.of(
                new Finding(cell(caller, "audience"), audience, texts(claims.path("aud"))),
                new Finding(
                        cell(caller, "roles"),
                        ours ? caller.role() : "none",
                        texts(claims.path("realm_access").path("roles"))),
                new Finding(
                        cell(caller, "issuer"),
                        platform.realm(caller.side()).name(),
                        lastPart(claims.path("iss").asText())));
    }

    private static Cell cell(Caller caller, String claim) {
        return new Cell(Plane.TOKENS, caller.name(), "token", claim);
    }

    /** One text, many, or none. */
    private static String texts(JsonNode node) {
        TreeSet<String> texts = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(one -> texts.add(one.asText()));
        } else if (node.isTextual()) {
            texts.add(node.asText());
        }
        return texts.isEmpty() ? "none" : String.join(" ", texts);
    }

    private static String lastPart(String issuer) {
        return issuer.substring(issuer.lastIndexOf('/') + 1);
    }
}
