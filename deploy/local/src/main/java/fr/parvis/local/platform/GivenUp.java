package fr.parvis.local.platform;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Parts that the supervisor starts no more, written down for the commands that look from outside. */
public record GivenUp(StateFolder state) {

    void note(String part) {
        try {
            Files.writeString(file(), part + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** At each start, and when all is stopped. */
    void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Their names; none where nothing was written down. */
    public Set<String> names() {
        try {
            return Set.copyOf(Files.readAllLines(file()));
        } catch (IOException nothingWritten) {
            return Set.of();
        }
    }

    private Path file() {
        return state.run().resolve("given-up");
    }

    private EmbeddedException unwritable(IOException e) {
        return new EmbeddedException(
                "The folder %s cannot be written (%s): correct its rights or make room."
                        .formatted(state.run(), e.getMessage()),
                e);
    }
}
