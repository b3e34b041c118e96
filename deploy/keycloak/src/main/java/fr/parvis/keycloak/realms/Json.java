package fr.parvis.keycloak.realms;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the realm files of this module and lays one over another. */
final class Json {
    private Json() {}

    static JsonObject object(String resource) {
        try (JsonReader reader = reader(resource)) {
            return reader.readObject();
        }
    }

    static JsonArray array(String resource) {
        try (JsonReader reader = reader(resource)) {
            return reader.readArray();
        }
    }

    /** Objects are merged member by member, arrays are joined, any other value of the overlay replaces. */
    static JsonObject overlaid(JsonObject base, JsonObject overlay) {
        JsonObjectBuilder merged = jakarta.json.Json.createObjectBuilder(base);
        overlay.forEach((name, value) -> {
            JsonValue below = base.get(name);
            merged.add(name, below == null ? value : overlaid(below, value));
        });
        return merged.build();
    }

    private static JsonValue overlaid(JsonValue below, JsonValue above) {
        if (below instanceof JsonObject base && above instanceof JsonObject overlay) {
            return overlaid(base, overlay);
        }
        if (below instanceof JsonArray base && above instanceof JsonArray overlay) {
            JsonArrayBuilder joined = jakarta.json.Json.createArrayBuilder(base);
            overlay.forEach(joined::add);
            return joined.build();
        }
        return above;
    }

    private static JsonReader reader(String resource) {
        InputStream stream = Json.class.getResourceAsStream("/realms/" + resource);
        if (stream == null) {
            throw new UncheckedIOException(new IOException("realms/" + resource + " is not in this module"));
        }
        return jakarta.json.Json.createReader(stream);
    }
}
