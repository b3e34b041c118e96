package fr.parvis.embedded.keycloak;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.LogTail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A copy of the distribution with our providers built in, made anew only when distribution or providers change. */
final class KeycloakHome {
    private static final String STAMP = ".built";
    private static final String PROVIDER_NAME = "parvis-%d.jar";
    private static final FileTime PROVIDER_TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final KeycloakConfig config;

    KeycloakHome(KeycloakConfig config) {
        this.config = config;
    }

    void prepare() {
        try {
            String wanted = stamp();
            Path stamp = config.home().resolve(STAMP);
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
                build();
                Files.writeString(stamp, wanted);
            }
            linkData();
            placeRealms();
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The identity server's folder %s could not be written (%s): make room on that disk."
                            .formatted(config.home(), e.getMessage()),
                    e);
        }
    }

    private void build() throws IOException {
        Folders.delete(config.home());
        Folders.copy(config.parts().keycloakHome(), config.home());
        int number = 0;
        for (Path provider : config.providers()) {
            // What is built names the jars with their times, and does not start with others: the same providers
            // have the same, whatever theirs are.
            number++;
            Path jar = config.home().resolve("providers").resolve(PROVIDER_NAME.formatted(number));
            Files.copy(provider, jar);
            Files.setLastModifiedTime(jar, PROVIDER_TIME);
        }
        KeptBuild kept = KeptBuild.of(config, PROVIDER_NAME + PROVIDER_TIME, sha256());
        if (!kept.restore(config.home())) {
            runBuild();
            kept.keep(config.home());
        }
    }

    private void runBuild() throws IOException {
        Files.createDirectories(config.log().toAbsolutePath().getParent());
        Process process = new ProcessBuilder(new KeycloakCommand(config).build())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(config.log().toFile()))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new EmbeddedException("The identity server could not be built (%s): read %s."
                    .formatted(LogTail.lastWords(config.log()), config.log()));
        }
    }

    /** The server keeps its database below its home; a link puts it where the platform keeps data. */
    private void linkData() throws IOException {
        Path link = config.home().resolve("data");
        Files.createDirectories(config.data());
        if (Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link).equals(config.data().toAbsolutePath())) {
            return;
        }
        Folders.delete(link);
        Files.createSymbolicLink(link, config.data().toAbsolutePath());
    }

    private void placeRealms() throws IOException {
        Path imports = config.data().resolve("import");
        Folders.delete(imports);
        Files.createDirectories(imports);
        for (var realm : config.realms().entrySet()) {
            Files.copy(realm.getValue(), imports.resolve(realm.getKey() + "-realm.json"));
        }
    }

    private String stamp() throws IOException {
        MessageDigest digest = sha256();
        digest.update((PROVIDER_NAME + PROVIDER_TIME).getBytes(StandardCharsets.UTF_8));
        digest.update(String.join(" ", new KeycloakCommand(config).build()).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(config.parts().keycloakHome().resolve("version.txt")));
        for (Path provider : config.providers()) {
            digest.update(Files.readAllBytes(provider));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
