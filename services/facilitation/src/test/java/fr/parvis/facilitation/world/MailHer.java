package fr.parvis.facilitation.world;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** A facilitator who may want to be written to. */
public record MailHer(String subject, String address) {

    public static final String PATH = "/api/v1/planning/mail";

    public static MailHer fresh() {
        return of("facilitator-" + UUID.randomUUID());
    }

    public static MailHer of(String subject) {
        return new MailHer(subject, subject + "@example.org");
    }

    /** What she saw last. */
    public String tag() {
        return Antenna.facilitator(subject).get(PATH).getHeader("ETag");
    }

    public Response puts(String where, boolean wanted) {
        return puts(where, wanted, tag());
    }

    public Response puts(String where, boolean wanted, String seen) {
        return Antenna.facilitator(subject)
                .header("If-Match", seen)
                .contentType("application/json")
                .body(Map.of("address", where, "wanted", wanted))
                .put(PATH);
    }

    public Response confirms(String code) {
        return Antenna.facilitator(subject)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post(PATH + "/confirmation");
    }

    public Response deletes() {
        return Antenna.facilitator(subject).delete(PATH);
    }

    public void ends() {
        deletes().then().statusCode(204);
    }

    /** She wants it, and the code came back. */
    public void confirmed(KeptPost post) {
        puts(address, true).then().statusCode(200);
        confirms(post.code(address)).then().statusCode(200);
    }
}
