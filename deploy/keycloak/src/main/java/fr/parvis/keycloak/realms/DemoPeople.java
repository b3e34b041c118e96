package fr.parvis.keycloak.realms;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fictitious people of the demonstration, with fixed ids, so that demo data can name them. */
public final class DemoPeople {
    private DemoPeople() {}

    /** Everybody, in the order of the table that the platform prints. */
    public static List<DemoPerson> all() {
        JsonArray people = Json.array("demo/people.json");
        return people.getValuesAs(JsonObject.class).stream()
                .map(DemoPeople::person)
                .toList();
    }

    /** One person by username. */
    public static DemoPerson named(String username) {
        return all().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo person " + username));
    }

    private static DemoPerson person(JsonObject json) {
        List<String> roles = json.getJsonArray("roles").getValuesAs(JsonString::getString);
        return new DemoPerson(
                json.getString("label"),
                Side.valueOf(json.getString("side")),
                json.getString("id"),
                json.getString("username"),
                roles,
                json.getString("organisation", ""),
                texts(json, "profile"),
                texts(json, "naturalPerson"));
    }

    private static Map<String, String> texts(JsonObject json, String name) {
        Map<String, String> texts = new TreeMap<>();
        if (json.containsKey(name)) {
            JsonObject object = json.getJsonObject(name);
            object.keySet().forEach(key -> texts.put(key, object.getString(key)));
        }
        return texts;
    }
}
