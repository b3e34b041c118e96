package fr.parvis.independence.tokens;

import fr.parvis.independence.IndependenceException;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.independence.platform.PlatformDescription.MachineClient;
import fr.parvis.independence.platform.PlatformDescription.Realm;
import fr.parvis.independence.rules.TokenRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Signs in as the demo account of every role and as every machine that rules.yaml names. */
final class Callers {
    private final PlatformDescription platform;
    private final TokenRules rules;

    Callers(PlatformDescription platform, TokenRules rules) {
        this.platform = platform;
        this.rules = rules;
    }

    List<Caller> signedIn() {
        List<Caller> callers = new ArrayList<>();
        rules.accounts().forEach((side, roles) -> roles.forEach(role -> callers.add(account(side, role))));
        rules.machines()
                .forEach((side, machines) ->
                        machines.forEach((machine, role) -> callers.add(machine(side, machine, role))));
        return callers;
    }

    /** Without a token, and with one whose signature is spoilt. */
    static List<Caller> strangers(List<Caller> signedIn) {
        String token = signedIn.getFirst().token();
        int signature = token.lastIndexOf('.') + 1;
        char spoilt = token.charAt(signature) == 'A' ? 'B' : 'A';
        String tampered = token.substring(0, signature) + spoilt + token.substring(signature + 1);
        return List.of(
                new Caller("nobody", "", TokenRules.NO_ROLE, ""),
                new Caller("tampered token", "", TokenRules.NO_ROLE, tampered));
    }

    private Caller account(String side, String role) {
        Realm realm = platform.realm(side);
        DemoAccount account = platform.demoAccounts().stream()
                .filter(one -> one.side().equals(side) && one.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IndependenceException(
                        "No demo account of side %s has the role %s: rules.yaml and the realms differ."
                                .formatted(side, role),
                        null));
        Map<String, String> login = Map.of(
                "grant_type", "password",
                "client_id", realm.demoClient(),
                "client_secret", realm.demoClientSecret(),
                "username", account.username(),
                "password", account.password());
        return new Caller("%s %s".formatted(side, role), side, role, token(realm, login));
    }

    private Caller machine(String side, String name, String role) {
        Realm realm = platform.realm(side);
        MachineClient machine = realm.machineClients().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IndependenceException(
                        "The realm of side %s has no machine %s: rules.yaml and the realms differ."
                                .formatted(side, name),
                        null));
        Map<String, String> login = Map.of(
                "grant_type", "client_credentials", "client_id", machine.id(), "client_secret", machine.secret());
        return new Caller("%s machine %s".formatted(side, name), side, role, token(realm, login));
    }

    private String token(Realm realm, Map<String, String> login) {
        Http.Answer answer = Http.form(platform.tokenEndpoint(realm.side()).toString(), login);
        if (answer.status() != 200) {
            throw new IndependenceException(
                    "The realm %s gave no token to %s (%d): read %s."
                            .formatted(
                                    realm.name(),
                                    login.get("client_id"),
                                    answer.status(),
                                    platform.identityServer().log()),
                    null);
        }
        return answer.json().get("access_token").asText();
    }
}
