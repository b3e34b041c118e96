package fr.parvis.persons.world;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;

/** A key-encryption key for the test run, made anew and kept as long as the JVM. */
public final class TestKeys implements QuarkusTestResourceLifecycleManager {

    private static final String FILE = "parvis.test.kek";

    @Override
    public Map<String, String> start() {
        String kek = file();
        return Map.of(
                "parvis.keys.kek-file",
                kek,
                "parvis.hand-over.sealing-keyset-file",
                folder().resolve(Neighbour.HERE + "-sealing.json").toString(),
                "parvis.hand-over.signing-keyset-file",
                folder().resolve(Neighbour.HERE + "-signing.json").toString(),
                "parvis.hand-over.antennas",
                folder().resolve("antennas").toString());
    }

    @Override
    public void stop() {}

    static Path folder() {
        return Objects.requireNonNull(Path.of(System.getProperty(FILE)).getParent());
    }

    private static synchronized String file() {
        String known = System.getProperty(FILE);
        return known == null ? generate() : known;
    }

    private static String generate() {
        try {
            Path file = Files.createTempDirectory("persons-keys").resolve("kek.json");
            KeysetFiles.generateKeyEncryptionKeys(file, new KeyEpoch(YearMonth.of(2026, 11)));
            Neighbour.generate(Objects.requireNonNull(file.getParent()));
            System.setProperty(FILE, file.toString());
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
