package fr.parvis.keycloak.realms;

import fr.parvis.keycloak.identity.FingerprintKey;
import fr.parvis.keycloak.identity.Fingerprints;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * Composes each realm of what all have in common, what its side adds, the user profile and, on the local platform only,
 * the demo overlay.
 */
public final class Realms {
    private Realms() {}

    /** Writes one import file per side into the folder, readable by its owner only. */
    public static void write(Path folder, RealmSecrets secrets, boolean demo) throws IOException {
        Files.createDirectories(folder);
        for (Side side : Side.values()) {
            Path file = folder.resolve(side.realm() + "-realm.json");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, compose(side, secrets, demo).toString());
        }
    }

    /** Writes the key of the fingerprints where the provider reads it. */
    public static void writeFingerprintKey(Path file, RealmSecrets secrets) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secrets.fingerprintKey());
    }

    /** The realm of one side as Keycloak imports it. */
    public static JsonObject compose(Side side, RealmSecrets secrets, boolean demo) {
        JsonObject realm = Json.overlaid(Json.object("common.json"), Json.object(side.realm() + ".json"));
        realm = Json.overlaid(realm, userProfile());
        if (demo) {
            Fingerprints fingerprints = new Fingerprints(FingerprintKey.of(secrets.fingerprintKey()));
            realm = Json.overlaid(realm, Json.object("demo/" + side.realm() + ".json"));
            realm = Json.overlaid(realm, new DemoUsers(secrets, fingerprints).of(side));
        }
        return substituted(realm, side, secrets.variables());
    }

    /** Keycloak keeps the user profile as text inside a component. */
    private static JsonObject userProfile() {
        String profile = Json.object("user-profile.json").toString();
        var config = jakarta.json.Json.createObjectBuilder()
                .add(
                        "kc.user.profile.config",
                        jakarta.json.Json.createArrayBuilder().add(profile));
        var component = jakarta.json.Json.createObjectBuilder()
                .add("providerId", "declarative-user-profile")
                .add("subComponents", JsonValue.EMPTY_JSON_OBJECT)
                .add("config", config);
        return jakarta.json.Json.createObjectBuilder()
                .add(
                        "components",
                        jakarta.json.Json.createObjectBuilder()
                                .add(
                                        "org.keycloak.userprofile.UserProfileProvider",
                                        jakarta.json.Json.createArrayBuilder().add(component)))
                .build();
    }

    private static JsonObject substituted(JsonObject object, Side side, Map<String, String> variables) {
        var result = jakarta.json.Json.createObjectBuilder();
        object.forEach((name, value) -> result.add(name, substituted(value, side, variables)));
        return result.build();
    }

    private static JsonValue substituted(JsonValue value, Side side, Map<String, String> variables) {
        return switch (value) {
            case JsonObject object -> substituted(object, side, variables);
            case jakarta.json.JsonArray array -> {
                var result = jakarta.json.Json.createArrayBuilder();
                array.forEach(item -> result.add(substituted(item, side, variables)));
                yield result.build();
            }
            case JsonString text -> jakarta.json.Json.createValue(substituted(text.getString(), side, variables));
            default -> value;
        };
    }

    /** {@code ${SIDE}} first, because it stands inside the name of another variable. */
    private static String substituted(String text, Side side, Map<String, String> variables) {
        String result = text.replace("${SIDE}", side.name());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            result = result.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        return result;
    }
}
