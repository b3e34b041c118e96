package fr.parvis.embedded.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a child process is started.
 *
 * @param name what people call it, for example {@code kafka}
 * @param marker a text of its command line that no foreign process has: with the start time it proves that the process is ours
 * @param log receives standard output and error, appended
 * @param pidFile written at the start, removed at an orderly end
 * @param stopSignal the signal that ends it in good order
 */
public record ChildSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        Path pidFile,
        String marker,
        StopSignal stopSignal) {
    public ChildSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** PostgreSQL waits for its clients on TERM and closes them on INT. */
    public enum StopSignal {
        TERM,
        INT
    }
}
