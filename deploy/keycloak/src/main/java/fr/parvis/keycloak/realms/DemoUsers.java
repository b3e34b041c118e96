package fr.parvis.keycloak.realms;

import fr.parvis.keycloak.identity.Fingerprints;
import fr.parvis.keycloak.identity.NaturalPerson;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Turns the demo people of one side into accounts; of who they are, only the fingerprints are written. */
final class DemoUsers {
    private final RealmSecrets secrets;
    private final Fingerprints fingerprints;

    DemoUsers(RealmSecrets secrets, Fingerprints fingerprints) {
        this.secrets = secrets;
        this.fingerprints = fingerprints;
    }

    JsonObject of(Side side) {
        JsonArrayBuilder users = Json.createArrayBuilder();
        DemoPeople.all().stream().filter(person -> person.side() == side).forEach(person -> users.add(user(person)));
        return Json.createObjectBuilder().add("users", users).build();
    }

    private JsonObjectBuilder user(DemoPerson person) {
        JsonArrayBuilder roles = Json.createArrayBuilder();
        person.roles().forEach(roles::add);
        JsonObjectBuilder user = Json.createObjectBuilder()
                .add("id", person.id())
                .add("username", person.username())
                .add("enabled", true)
                .add("realmRoles", roles)
                .add("credentials", Json.createArrayBuilder().add(password(person)));
        person.profile().forEach(user::add);
        return user.add("attributes", attributes(person));
    }

    private JsonObjectBuilder password(DemoPerson person) {
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("value", secrets.password(person.username()))
                .add("temporary", false);
    }

    private JsonObjectBuilder attributes(DemoPerson person) {
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        if (!person.organisation().isEmpty()) {
            attributes.add("organisation", Json.createArrayBuilder().add(person.organisation()));
        }
        if (!person.naturalPerson().isEmpty()) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            NaturalPerson.of(person.naturalPerson()).fingerprints(fingerprints).forEach(values::add);
            attributes.add("fingerprint", values);
        }
        return attributes;
    }
}
