package fr.parvis.data.demo.load;

import fr.parvis.data.demo.load.DemoPlatform.Login;
import fr.parvis.data.demo.load.DemoPlatform.Realm;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody who takes part in the load, each signed in to the realm of his or her side. */
final class Cast {
    private final DemoPlatform platform;
    private final HttpClient http;
    private final Map<String, SignIn> signedIn = new ConcurrentHashMap<>();

    Cast(DemoPlatform platform, HttpClient http) {
        this.platform = platform;
        this.http = http;
    }

    Caller persons(Login login) {
        return new Caller(http, platform.services().persons(), signIn(login));
    }

    Caller facilitation(Login login) {
        return new Caller(http, platform.services().facilitation(), signIn(login));
    }

    Caller cooperation(Login login) {
        return new Caller(http, platform.services().cooperation(), signIn(login));
    }

    /** On the supervision service of the account's own side. */
    Caller supervision(Login login) {
        var addresses = platform.services().supervision();
        var base = switch (login.side()) {
            case "demand" -> addresses.demand();
            case "offer" -> addresses.offer();
            default -> addresses.neutral();
        };
        return new Caller(http, base, signIn(login));
    }

    /** A machine client on the persons service, for example the ARS's. */
    Caller machineOnPersons(String id) {
        var machine = platform.machines().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LoadException("The platform has no machine client " + id + "."));
        var form = Map.of(
                "grant_type", "client_credentials", "client_id", machine.id(), "client_secret", machine.secret());
        return new Caller(
                http,
                platform.services().persons(),
                signedIn.computeIfAbsent(id, _ -> new SignIn(http, id, endpoint(machine.side()), form)));
    }

    /** The demand-side account with this user name. */
    Login demand(String username) {
        return platform.logins().stream()
                .filter(login ->
                        login.side().equals("demand") && login.username().equals(username))
                .findFirst()
                .orElseThrow(
                        () -> new LoadException("The platform has no account " + username + " on the demand side."));
    }

    /** The first account with this role, of this organisation unless that is empty. */
    Login inRole(String role, String organisation) {
        return platform.logins().stream()
                .filter(login -> login.role().equals(role))
                .filter(login -> organisation.isEmpty() || login.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new LoadException(
                        "The platform has no account with the role " + role + " " + organisation + "."));
    }

    private SignIn signIn(Login login) {
        return signedIn.computeIfAbsent(login.username(), _ -> {
            var realm = realm(login.side());
            var form = Map.of(
                    "grant_type", "password",
                    "client_id", realm.client(),
                    "client_secret", realm.clientSecret(),
                    "username", login.username(),
                    "password", login.password());
            return new SignIn(http, login.username(), realm.tokenEndpoint(), form);
        });
    }

    private URI endpoint(String side) {
        return realm(side).tokenEndpoint();
    }

    private Realm realm(String side) {
        return platform.realms().stream()
                .filter(realm -> realm.side().equals(side))
                .findFirst()
                .orElseThrow(() -> new LoadException("The platform has no realm of the side " + side + "."));
    }
}
