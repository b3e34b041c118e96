package fr.parvis.testkit;

import fr.parvis.testkit.http.Http;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The sealed access log of a service of the demand side, as a machine of that side reads it over HTTP, page by page. */
public final class SealedLog {

    private SealedLog() {}

    /** Every line of {@code heads} or {@code chain}, in the order sent. */
    public static List<JsonObject> lines(String part) {
        List<JsonObject> all = new ArrayList<>();
        long after = 0;
        while (true) {
            List<JsonObject> page = page(part, after);
            if (page.isEmpty()) {
                return all;
            }
            all.addAll(page);
            after = page.getLast().getLong("number");
        }
    }

    private static List<JsonObject> page(String part, long after) {
        return Http.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.service("demand", "gateway-demand"))
                .get("/q/access-log/" + part + "?after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonObject::new)
                .toList();
    }
}
