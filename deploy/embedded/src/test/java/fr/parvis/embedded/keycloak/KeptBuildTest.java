package fr.parvis.embedded.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.embedded.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBuildTest {

    @TempDir
    Path folder;

    @BeforeEach
    void unpackDistribution() throws IOException {
        Path version = folder.resolve("parts/keycloak/keycloak-26/version.txt");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "26");
    }

    @Test
    void isThereForEveryHomeOnceItWasKept() throws Exception {
        Path provider = provider("one.jar", "made by one", "class");
        assertThat(build(provider).restore(home("fresh", "as shipped"))).isFalse();

        build(provider).keep(home("first", "built"));

        Path second = home("second", "as shipped");
        assertThat(build(provider).restore(second)).isTrue();
        assertThat(second.resolve("lib/quarkus/made.dat")).hasContent("built");
    }

    @Test
    void knowsTheSameProviderInAnotherJar() throws Exception {
        build(provider("one.jar", "made by one", "class")).keep(home("first", "built"));

        assertThat(build(provider("other.jar", "made by another", "class")).restore(home("second", "as shipped")))
                .isTrue();
    }

    @Test
    void isMadeAnewForAnotherProviderOrAnotherDistribution() throws Exception {
        Path provider = provider("one.jar", "made by one", "class");
        build(provider).keep(home("first", "built"));

        assertThat(build(provider("one.jar", "made by one", "changed")).restore(home("second", "as shipped")))
                .isFalse();
        assertThat(build().restore(home("third", "as shipped"))).isFalse();
        Files.writeString(folder.resolve("parts/keycloak/keycloak-26/version.txt"), "27");
        assertThat(build(provider("one.jar", "made by one", "class")).restore(home("fourth", "as shipped")))
                .isFalse();
    }

    @Test
    void keepsTheFirstOfTwo() throws Exception {
        Path provider = provider("one.jar", "made by one", "class");
        build(provider).keep(home("first", "built"));
        build(provider).keep(home("second", "built too"));

        Path third = home("third", "as shipped");
        build(provider).restore(third);
        assertThat(third.resolve("lib/quarkus/made.dat")).hasContent("built");
        try (var all = Files.list(folder.resolve("parts/keycloak-built"))) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void whatCannotBeKeptStopsNothing() throws Exception {
        Path provider = provider("one.jar", "made by one", "class");
        Files.writeString(folder.resolve("parts/keycloak-built"), "a file where the folder should be");

        build(provider).keep(home("first", "built"));

        assertThat(build(provider).restore(home("second", "as shipped"))).isFalse();
    }

    private KeptBuild build(Path... providers) throws IOException, NoSuchAlgorithmException {
        KeycloakConfig config = new KeycloakConfig(
                new Parts(folder.resolve("parts")),
                folder.resolve("home"),
                folder.resolve("data"),
                folder.resolve("run"),
                folder.resolve("log"),
                1,
                List.of(providers),
                Map.of(),
                Map.of(),
                List.of());
        return KeptBuild.of(config, "names and times", MessageDigest.getInstance("SHA-256"));
    }

    private Path home(String name, String made) throws IOException {
        Path home = folder.resolve("homes").resolve(name);
        Files.createDirectories(home.resolve("lib/quarkus"));
        Files.writeString(home.resolve("lib/quarkus/made.dat"), made);
        return home;
    }

    private Path provider(String name, String manifest, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : List.of(
                    Map.entry("META-INF/MANIFEST.MF", manifest),
                    Map.entry("META-INF/maven/pom.xml", manifest),
                    Map.entry("Provider.class", content))) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return jar;
    }
}
