package fr.parvis.local.state;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords of one platform: made when first asked for, kept in a file that its owner alone may read. */
public final class Secrets {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final SortedMap<String, String> values;

    private Secrets(Path file, SortedMap<String, String> values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets in(StateFolder state) {
        Path file = state.secrets().resolve("secrets.properties");
        SortedMap<String, String> values = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).forEach(line -> {
                    int equals = line.indexOf('=');
                    values.put(line.substring(0, equals), line.substring(equals + 1));
                });
            } catch (IOException | StringIndexOutOfBoundsException e) {
                throw new EmbeddedException(
                        "%s cannot be read: restore it, or start afresh with ./parvis down --wipe.".formatted(file), e);
            }
        }
        return new Secrets(file, values);
    }

    /** The secret of that name, the same at every start. */
    public synchronized String of(String name) {
        String known = values.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.put(name, fresh);
        save();
        return fresh;
    }

    /** All kept secrets whose name begins so, without that beginning, completed by proposals for those that are missing. */
    public synchronized Map<String, String> completed(String prefix, Map<String, String> proposals) {
        proposals.forEach((name, value) -> values.putIfAbsent(prefix + name, value));
        save();
        return values.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private void save() {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        Folders.writeSecret(file, text);
    }
}
