package fr.parvis.persons.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entering acts at the register, and what it says to those that lack something. */
public final class ActCalls {

    private ActCalls() {}

    public static Response enter(
            String token, PersonFile file, String matter, String subject, Map<String, Object> act) {
        return Api.post(
                token,
                "/acts",
                Map.of("personReference", file.reference(), "matter", matter, "subject", subject, "act", act));
    }

    /** An act that asks nothing of its evidence but what all acts ask. */
    public static Response register(PersonFile file, String token, Map<String, Object> act) {
        return enter(token, file, "CASE_PAUSE", UUID.randomUUID().toString(), act);
    }

    public static void registered(PersonFile file, String token, Map<String, Object> act) {
        register(file, token, act).then().statusCode(201).body("actId", notNullValue());
    }

    /** 422, and the field named; {@code door} says which call it was when it is not. */
    public static void assertRefused(Response response, String door, String field) {
        assertThat(response.statusCode()).as("%s %s", door, response.asString()).isEqualTo(422);
        assertThat(response.<List<String>>path("errors.field")).as(door).contains(field);
    }
}
