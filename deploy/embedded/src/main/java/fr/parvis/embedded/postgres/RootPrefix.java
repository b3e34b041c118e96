package fr.parvis.embedded.postgres;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** PostgreSQL refuses the root account: for root its programs run in a user namespace where root is an ordinary user. */
final class RootPrefix {
    private static final List<String> UNSHARE = List.of("unshare", "-U");

    private RootPrefix() {}

    /** Words to put before a PostgreSQL command; none for an ordinary user. */
    static List<String> words() {
        if (!"0".equals(userId(List.of("id", "-u")))) {
            return List.of();
        }
        String inNamespace = userId(List.of("unshare", "-U", "id", "-u"));
        if (inNamespace.isEmpty() || "0".equals(inNamespace)) {
            throw new EmbeddedException(
                    "PostgreSQL refuses to run as root and this machine has no user namespaces: start it as an ordinary user.");
        }
        return UNSHARE;
    }

    private static String userId(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException noSuchCommand) {
            return "";
        }
    }
}
