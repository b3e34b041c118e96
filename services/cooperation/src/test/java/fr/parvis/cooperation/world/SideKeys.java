package fr.parvis.cooperation.world;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.Sealer;
import fr.parvis.commons.crypto.Unsealer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;

/** Keysets of both sides, made anew for each test run. */
public final class SideKeys implements QuarkusTestResourceLifecycleManager {

    private static final String FOLDER = "parvis.test.keys";

    @Override
    public Map<String, String> start() {
        Path folder = folder();
        return Map.of(
                "parvis.keys.kek-file", folder.resolve("kek.json").toString(),
                "parvis.sealing.private-keyset-file",
                        folder.resolve("offer-private.json").toString(),
                "parvis.sealing.public-keyset-file",
                        folder.resolve("demand-public.json").toString());
    }

    /** Kept as long as the JVM: the application may start again on the same database. */
    @Override
    public void stop() {}

    /** Seals as the demand side does. */
    static Sealer toOffer() {
        return Sealer.read(folder().resolve("offer-public.json"));
    }

    /** Opens as the demand side does. */
    static Unsealer asDemand() {
        return Unsealer.read(folder().resolve("demand-private.json"));
    }

    public static Path kek() {
        return folder().resolve("kek.json");
    }

    private static synchronized Path folder() {
        String known = System.getProperty(FOLDER);
        return known == null ? generate() : Path.of(known);
    }

    private static Path generate() {
        try {
            Path folder = Files.createTempDirectory("cooperation-keys");
            KeysetFiles.generateKeyEncryptionKeys(folder.resolve("kek.json"), new KeyEpoch(YearMonth.of(2026, 11)));
            KeysetFiles.generateSealing(folder.resolve("offer-private.json"), folder.resolve("offer-public.json"));
            KeysetFiles.generateSealing(folder.resolve("demand-private.json"), folder.resolve("demand-public.json"));
            System.setProperty(FOLDER, folder.toString());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
