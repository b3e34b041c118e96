package fr.parvis.facilitation.network;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.world.Supported;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Members for tests. */
public final class NetworkFixture {

    private NetworkFixture() {}

    public static Map<String, Object> member(String kind, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("closeness", "NEAR");
        body.put("domains", List.of("HOUSING"));
        body.put("frame", Map.of("name", name, "role", "voisine", "contact", "au marché, le samedi"));
        body.put("calling", "BOTH");
        body.put("act", ownAct());
        return body;
    }

    /** She takes that one into her network; the id of the member. */
    public static UUID takesIn(Supported she, String kind, String name) {
        return UUID.fromString(with(she.herself(), member(kind, name))
                .post("/api/v1/cases/{id}/network-members", she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
