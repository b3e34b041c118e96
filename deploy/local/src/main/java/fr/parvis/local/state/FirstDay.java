package fr.parvis.local.state;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;

/** The day on which this antenna was first started: what counts from its opening must not move with each start. */
public final class FirstDay {
    private static final String FILE = "first-day";

    private FirstDay() {}

    /** As kept beside the data; today, kept from now on, when there is none yet. */
    public static LocalDate of(StateFolder state, Clock clock) {
        Path file = state.data().resolve(FILE);
        try {
            if (Files.exists(file)) {
                return LocalDate.parse(Files.readString(file).strip());
            }
            LocalDate today = LocalDate.now(clock);
            Files.createDirectories(file.getParent());
            // A start that is killed here leaves no half a day behind.
            Path whole = Files.writeString(file.resolveSibling(FILE + ".new"), today + "\n");
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            return today;
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The file %s cannot be read or written (%s): correct its rights.".formatted(file, e.getMessage()),
                    e);
        }
    }
}
