package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.independence.platform.PlatformDescription.Realm;
import java.util.HashMap;
import java.util.Map;

/** Everybody who calls an API in the journey, each with a real account of the right realm. */
final class Cast {

    private final PlatformDescription platform;
    private final Map<String, Api.TokenSource> signedIn = new HashMap<>();

    Cast(PlatformDescription platform) {
        this.platform = platform;
    }

    /** A machine client of the demand side, for example the ARS's. */
    Api machine(String clientId, String service) {
        return Api.of(
                baseUrl("demand", service),
                Api.SignIn.ofAMachine(platform.tokenEndpoint("demand"), platform.machineClient("demand", clientId)));
    }

    /** This account on a service of its own side, or, to be refused, of the other one. */
    Api of(DemoAccount account, String side, String service) {
        return Api.of(baseUrl(side, service), signedIn.computeIfAbsent(account.username(), name -> signIn(account)));
    }

    /** The first demo account of this side with this role, for this organisation when it matters. */
    DemoAccount account(String side, String role, String organisation) {
        return platform.demoAccounts().stream()
                .filter(account -> account.side().equals(side) && account.role().equals(role))
                .filter(account ->
                        organisation.isEmpty() || account.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("no demo account " + role + " on side " + side));
    }

    private Api.TokenSource signIn(DemoAccount account) {
        Realm realm = platform.realm(account.side());
        return new Api.SignIn(
                platform.tokenEndpoint(account.side()),
                Map.of(
                        "grant_type", "password",
                        "client_id", realm.demoClient(),
                        "client_secret", realm.demoClientSecret(),
                        "username", account.username(),
                        "password", account.password()));
    }

    private String baseUrl(String side, String service) {
        return platform.service(side, service).baseUrl();
    }
}
