package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.keycloak.Keycloak;
import fr.parvis.embedded.keycloak.KeycloakConfig;
import fr.parvis.keycloak.realms.RealmSecrets;
import fr.parvis.keycloak.realms.Realms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identity server with the three realms, the demo people and the provider that refuses a second account. */
final class Identity {
    private static final List<String> OPENED = List.of("util", "util.concurrent", "security", "lang");
    private static final String KEY_FILE = "KC_SPI_USER_PROFILE__PARVIS_ONE_SIDE__KEY_FILE";

    private final Context context;

    Identity(Context context) {
        this.context = context;
    }

    Running start() {
        Path realms = context.state().secrets().resolve("realms");
        Path keyFile = context.state().secrets().resolve("keys").resolve("fingerprints.key");
        try {
            RealmSecrets secrets = secrets();
            Realms.write(realms, secrets, true);
            Files.createDirectories(keyFile.toAbsolutePath().getParent());
            Realms.writeFingerprintKey(keyFile, secrets);
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The realm files could not be written (%s): make room on that disk.".formatted(e.getMessage()), e);
        }
        Keycloak.build(config(realms, keyFile, List.of()));
        List<String> jvm = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        jvm.addAll(aotCache().options());
        Keycloak keycloak = Keycloak.start(config(realms, keyFile, jvm));
        return new Running(keycloak.process(), keycloak::close);
    }

    /** Secrets of the first start, completed when a later version knows more clients or people. */
    RealmSecrets secrets() {
        RealmSecrets fresh = RealmSecrets.generate(new SecureRandom());
        Map<String, String> variables =
                new TreeMap<>(context.secrets().completed("realm.variable.", fresh.variables()));
        portals()
                .forEach(portal ->
                        variables.put("PARVIS_%s_ORIGIN".formatted(portal.side().name()), context.address(portal)));
        return new RealmSecrets(
                variables,
                context.secrets().completed("realm.password.", fresh.demoPasswords()),
                context.secrets()
                        .completed("realm.fingerprint", Map.of("", fresh.fingerprintKey()))
                        .getOrDefault("", ""));
    }

    /** Secret of the client through which people of one side sign in. */
    String portalSecret(Side side) {
        return Objects.requireNonNull(secrets().variables().get("PARVIS_%s_PORTAL_SECRET".formatted(side.name())));
    }

    private static Stream<PlatformService> portals() {
        return Stream.of(PlatformService.values()).filter(service -> service.needs(PlatformService.Need.SIGN_IN));
    }

    private KeycloakConfig config(Path realms, Path keyFile, List<String> jvm) {
        return new KeycloakConfig(
                context.parts(),
                home(),
                context.state().data().resolve("keycloak"),
                context.state().run(),
                context.state().log().resolve("keycloak.log"),
                context.ports().keycloak(),
                List.of(provider()),
                realmFiles(realms),
                Map.of(KEY_FILE, keyFile.toString()),
                jvm);
    }

    private static Map<String, Path> realmFiles(Path folder) {
        return Arrays.stream(fr.parvis.keycloak.realms.Side.values())
                .map(fr.parvis.keycloak.realms.Side::realm)
                .collect(Collectors.toMap(
                        realm -> realm, realm -> folder.resolve(realm + "-realm.json"), (a, b) -> a, TreeMap::new));
    }

    private Path provider() {
        Path jar = context.repository().keycloakProvider();
        if (!Files.exists(jar)) {
            throw new EmbeddedException("%s is not built: run ./parvis up, which builds it.".formatted(jar));
        }
        return jar;
    }

    private Path home() {
        return context.state().cache().resolve("keycloak");
    }

    AotCache aotCache() {
        List<String> opens = OPENED.stream()
                .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED")
                .collect(Collectors.toCollection(ArrayList::new));
        opens.add("--enable-native-access=ALL-UNNAMED");
        return new AotCache(
                context.state().cache().resolve("aot"),
                "keycloak",
                List.of(home().resolve("lib/quarkus-run.jar").toString()),
                opens);
    }
}
