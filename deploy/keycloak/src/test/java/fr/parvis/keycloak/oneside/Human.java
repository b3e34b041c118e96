package fr.parvis.keycloak.oneside;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A fictitious human being who may ask for accounts under several usernames. */
record Human(Map<String, String> fields) {
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Somebody who was not there before. */
    static Human another() {
        int number = NEXT.incrementAndGet();
        return new Human(Map.of(
                "birthName",
                "Quatrevingtdix-" + "abcdefghijklmnopqrstuvwxyz".charAt(number % 26),
                "birthDate",
                "19%02d-05-17".formatted(40 + number / 26),
                "birthPlace",
                "76540"));
    }

    /** The same human being, written otherwise. */
    Human with(String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return new Human(Map.copyOf(changed));
    }

    JsonObject account(String username) {
        return Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("attributes", attributes())
                .build();
    }

    JsonObject attributes() {
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        fields.forEach(
                (name, value) -> attributes.add(name, Json.createArrayBuilder().add(value)));
        return attributes.build();
    }
}
