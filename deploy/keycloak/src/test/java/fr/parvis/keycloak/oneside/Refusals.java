package fr.parvis.keycloak.oneside;

import fr.parvis.keycloak.IdentityServer;
import fr.parvis.keycloak.realms.Side;
import jakarta.json.JsonObject;
import java.util.List;

/** The refusals that the administrators of one side find among their events. */
final class Refusals {
    private Refusals() {}

    static List<String> reported(IdentityServer server, Side side) {
        return server.operator(side).get("/admin-events?max=200").array().getValuesAs(JsonObject.class).stream()
                .filter(event -> event.getString("resourceType", "").equals("PARVIS_ONE_PERSON_ONE_ACCOUNT"))
                .map(event -> event.getString("error"))
                .toList();
    }
}
