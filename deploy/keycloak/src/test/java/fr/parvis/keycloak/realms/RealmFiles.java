package fr.parvis.keycloak.realms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** Looks things up in a composed realm. */
final class RealmFiles {
    private RealmFiles() {}

    static List<JsonObject> clients(JsonObject realm) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class);
    }

    static List<JsonObject> users(JsonObject realm) {
        return realm.getJsonArray("users").getValuesAs(JsonObject.class);
    }

    static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    static JsonObject attribute(JsonObject realm, String name) {
        return profile(realm).getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .filter(attribute -> attribute.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    static JsonObject profile(JsonObject realm) {
        String text = realm.getJsonObject("components")
                .getJsonArray("org.keycloak.userprofile.UserProfileProvider")
                .getJsonObject(0)
                .getJsonObject("config")
                .getJsonArray("kc.user.profile.config")
                .getString(0);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
