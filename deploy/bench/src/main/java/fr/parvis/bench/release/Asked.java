package fr.parvis.bench.release;

import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody opened her file and asks for support; she has not said yes.
 *
 * @param headers hers
 * @param person her file
 */
public record Asked(String headers, String person, String proposal) {

    /** A new person, at this port of persons. */
    public static Asked by(Tokens tokens, int persons) {
        String headers = tokens.headers("person-" + UUID.randomUUID(), "PERSON");
        try (Caller she = new Caller(persons, headers)) {
            String person = she.post("/api/v1/persons", Map.of("alias", "Lou", "communeCode", "14118"))
                    .get("personId")
                    .asText();
            String proposal = she.post("/api/v1/persons/" + person + "/support-proposals", new HashMap<>())
                    .get("proposalId")
                    .asText();
            return new Asked(headers, person, proposal);
        }
    }

    /** Where she decides. */
    public String decision() {
        return "/api/v1/support-proposals/" + proposal + "/decision";
    }
}
