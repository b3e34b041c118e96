package fr.parvis.facilitation.rights;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.Supported;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Entries of rights logs for tests. */
public final class RightsFixture {

    private RightsFixture() {}

    public static Map<String, Object> issue(String wish) {
        Map<String, Object> body = new HashMap<>();
        body.put("right", "CIDPH_19");
        body.put("atStake", "Choisir avec qui je vis.");
        body.put("hinderedBy", "Le foyer.");
        body.put("wish", wish);
        body.put("act", ownAct());
        return body;
    }

    /** She opens an entry; its id. */
    public static UUID opened(Supported she) {
        return UUID.fromString(with(she.herself(), issue("Je veux une réponse écrite."))
                .post("/api/v1/cases/{id}/rights-issues", she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> step(String kind, String text) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("text", text);
        body.put("date", "2026-11-20");
        return body;
    }
}
