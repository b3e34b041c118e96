package fr.parvis.persons.world;

import static fr.parvis.testkit.http.Http.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls the service as a client would. */
public final class Api {

    private static final String BASE = "/api/v1";

    private Api() {}

    public static RequestSpecification as(String token) {
        // REST Assured would write the colon of :batch as %3A, which no client of ours does.
        return given().urlEncodingEnabled(false).auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static Response get(String token, String path) {
        return as(token).get(BASE + path);
    }

    /** With an {@code Idempotency-Key} of its own. */
    public static Response post(String token, String path, Object body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    public static Response post(String token, String path, Object body, String idempotencyKey) {
        return as(token).header("Idempotency-Key", idempotencyKey).body(body).post(BASE + path);
    }

    public static Response put(String token, String path, Object body, String ifMatch) {
        return as(token).header("If-Match", ifMatch).body(body).put(BASE + path);
    }
}
