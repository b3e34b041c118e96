package fr.parvis.keycloak.realms;

import fr.parvis.keycloak.identity.FingerprintKey;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the realm files must not hold: client secrets and origins by variable name, passwords of the demo people by
 * username, and the key of the fingerprints as base64.
 *
 * <p>A variable that has no value stays in the written file as {@code ${NAME}}, which Keycloak replaces from its own
 * environment when it imports.
 */
public record RealmSecrets(Map<String, String> variables, Map<String, String> demoPasswords, String fingerprintKey) {
    /** Client secrets, one variable each. */
    public static final Map<String, String> CLIENT_SECRETS = Map.ofEntries(
            Map.entry("persons", "PARVIS_CLIENT_PERSONS_SECRET"),
            Map.entry("facilitation", "PARVIS_CLIENT_FACILITATION_SECRET"),
            Map.entry("ars-signal", "PARVIS_CLIENT_ARS_SIGNAL_SECRET"),
            Map.entry("cooperation", "PARVIS_CLIENT_COOPERATION_SECRET"),
            Map.entry("supervision-demand", "PARVIS_CLIENT_SUPERVISION_DEMAND_SECRET"),
            Map.entry("supervision-offer", "PARVIS_CLIENT_SUPERVISION_OFFER_SECRET"),
            Map.entry("supervision-neutral", "PARVIS_CLIENT_SUPERVISION_NEUTRAL_SECRET"),
            Map.entry("indicators", "PARVIS_CLIENT_INDICATORS_SECRET"),
            Map.entry("gateway-demand", "PARVIS_CLIENT_GATEWAY_DEMAND_SECRET"),
            Map.entry("gateway-offer", "PARVIS_CLIENT_GATEWAY_OFFER_SECRET"),
            Map.entry("gateway-neutral", "PARVIS_CLIENT_GATEWAY_NEUTRAL_SECRET"));

    public RealmSecrets {
        variables = Map.copyOf(variables);
        demoPasswords = Map.copyOf(demoPasswords);
    }

    /** New secrets for a platform of demonstration. */
    public static RealmSecrets generate(SecureRandom random) {
        Map<String, String> variables = new TreeMap<>();
        CLIENT_SECRETS.values().forEach(name -> variables.put(name, Passwords.secret(random)));
        for (Side side : Side.values()) {
            variables.put(side.variable("ACCOUNT_REGISTRAR_SECRET"), Passwords.secret(random));
            variables.put(side.variable("PORTAL_SECRET"), Passwords.secret(random));
            variables.put(side.variable("DEMO_SECRET"), Passwords.secret(random));
            variables.put(side.variable("OPERATOR_SECRET"), Passwords.secret(random));
            variables.put(side.variable("ORIGIN"), side.localOrigin());
        }
        Map<String, String> passwords = new TreeMap<>();
        DemoPeople.all().forEach(person -> passwords.put(person.username(), Passwords.readable(random)));
        return new RealmSecrets(variables, passwords, FingerprintKey.generate(random));
    }

    /** No secret at all, for a server that takes them from its environment and has no demo people. */
    public static RealmSecrets fromEnvironmentOfTheServer() {
        return new RealmSecrets(Map.of(), Map.of(), "");
    }

    /** Secret of a machine client such as {@code persons}. */
    public String clientSecret(String clientId) {
        String name = CLIENT_SECRETS.get(clientId);
        if (name == null) {
            throw new IllegalArgumentException("no machine client " + clientId);
        }
        return variable(name);
    }

    /** Secret of {@code parvis-demo} in the realm of one side. */
    public String demoSecret(Side side) {
        return variable(side.variable("DEMO_SECRET"));
    }

    /** Secret of {@code account-registrar} in the realm of one side. */
    public String registrarSecret(Side side) {
        return variable(side.variable("ACCOUNT_REGISTRAR_SECRET"));
    }

    /** Secret of {@code platform-operator}, which only the local platform has, in the realm of one side. */
    public String operatorSecret(Side side) {
        return variable(side.variable("OPERATOR_SECRET"));
    }

    /** Password of a demo person. */
    public String password(String username) {
        String password = demoPasswords.get(username);
        if (password == null) {
            throw new IllegalArgumentException("no demo person " + username);
        }
        return password;
    }

    private String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException("no value for " + name);
        }
        return value;
    }
}
