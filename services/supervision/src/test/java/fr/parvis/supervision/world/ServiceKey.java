package fr.parvis.supervision.world;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;

/** The service's key-encryption key, made anew for each test run and kept while the application starts on three sides. */
public final class ServiceKey implements QuarkusTestResourceLifecycleManager {

    private static final String FILE = "parvis.test.kek";

    @Override
    public Map<String, String> start() {
        return Map.of("parvis.keys.kek-file", file());
    }

    @Override
    public void stop() {}

    private static synchronized String file() {
        String known = System.getProperty(FILE);
        return known == null ? generate() : known;
    }

    private static String generate() {
        try {
            Path file = Files.createTempDirectory("supervision-key").resolve("kek.json");
            KeysetFiles.generateKeyEncryptionKeys(file, new KeyEpoch(YearMonth.of(2026, 11)));
            System.setProperty(FILE, file.toString());
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
