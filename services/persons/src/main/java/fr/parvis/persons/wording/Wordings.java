package fr.parvis.persons.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.commons.crypto.Hashes;
import fr.parvis.persons.wording.Wording.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All wordings there ever were. A version is added, never changed: acts point at it by its hash (PER-21). */
public final class Wordings {

    private static final String FOLDER = "/wordings/";

    private final Map<String, Wording> byVersion;

    private Wordings(Map<String, Wording> byVersion) {
        this.byVersion = byVersion;
    }

    /** Reads the wordings that {@code /wordings/index.txt} names, one file name a line. */
    public static Wordings load() {
        Map<String, Wording> found = new LinkedHashMap<>();
        resource("index.txt").lines().filter(line -> !line.isBlank()).forEach(name -> {
            Wording wording = read(name);
            found.put(wording.version(), wording);
        });
        return new Wordings(found);
    }

    public List<Wording> all() {
        return List.copyOf(byVersion.values());
    }

    public Optional<Wording> find(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /** {@code RELEASE} → {@code release}; a consent names its purpose: {@code consent.digital-locker}. */
    public static String keyOf(Enum<?> matter) {
        return matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String keyOf(Enum<?> matter, Enum<?> purpose) {
        return keyOf(matter) + "." + keyOf(purpose);
    }

    private static Wording read(String file) {
        String version = file.substring(0, file.length() - ".txt".length());
        String[] parts = version.split("\\.", -1);
        Variant variant =
                Variant.valueOf(parts[parts.length - 2].toUpperCase(Locale.ROOT).replace('-', '_'));
        String key = version.substring(
                0, version.length() - parts[parts.length - 2].length() - parts[parts.length - 1].length() - 2);
        String text = resource(file).strip();
        return new Wording(key, variant, version, text, Hashes.sha256Hex(text));
    }

    private static String resource(String name) {
        try (InputStream in = Wordings.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("wording " + name + " is named in the index and absent");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
