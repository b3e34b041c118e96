package fr.parvis.indicators.world;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;

/** Settings of an antenna of three départements that opened in January 2026, and the service's key. */
public class Antenna implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "parvis.keys.kek-file", generate(),
                "parvis.indicators.territories", territories(),
                "parvis.indicators.opened", "2026-01");
    }

    @Override
    public void stop() {}

    /** INSEE codes of its départements, with commas. */
    protected String territories() {
        return "14,50,61";
    }

    private static String generate() {
        try {
            Path file = Files.createTempDirectory("indicators-key").resolve("kek.json");
            KeysetFiles.generateKeyEncryptionKeys(file, new KeyEpoch(YearMonth.of(2026, 5)));
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
