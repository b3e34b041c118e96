package fr.parvis.supervision.world;

import static fr.parvis.supervision.world.People.act;
import static fr.parvis.supervision.world.People.governance;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The governance body, made through the API. */
public final class GovernanceWorld {

    /** The test clock's first day. */
    public static final String TODAY = "2026-11-22";

    private GovernanceWorld() {}

    public static String seated(String college) {
        Map<String, Object> body = new HashMap<>(Map.of("college", college, "since", "2026-01-01"));
        if ("EMPLOYERS".equals(college)) {
            body.put("organisation", "Association du Port");
        }
        return act(governance(), body)
                .post("/api/v1/governance-members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String called(String day) {
        return call(day).then().statusCode(201).extract().path("id");
    }

    public static Response call(String day) {
        return act(governance(), Map.of("day", day, "place", "Caen")).post("/api/v1/governance-meetings");
    }

    public static String tag(String meeting) {
        return meeting(meeting).header("ETag");
    }

    public static Response meeting(String meeting) {
        return governance().get("/api/v1/governance-meetings/{id}", meeting);
    }

    public static Response attend(String meeting, @Nullable String tag, List<String> members) {
        RequestSpecification caller = governance();
        return (tag == null ? caller : caller.header("If-Match", tag))
                .contentType(ContentType.JSON)
                .body(Map.of("members", members))
                .put("/api/v1/governance-meetings/{id}/attendance", meeting);
    }

    public static Response decide(String meeting, String text) {
        return act(governance(), Map.of("text", text)).post("/api/v1/governance-meetings/{id}/decisions", meeting);
    }
}
