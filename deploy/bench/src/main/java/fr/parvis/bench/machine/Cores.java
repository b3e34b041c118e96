package fr.parvis.bench.machine;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which processor does what: one for the service or its comparator, another one for database, broker and load. */
public final class Cores {
    private static final String OTHERS = "0";
    private static final String SERVICE = "1";

    private final Optional<Path> taskset;
    private final int processors;

    Cores(Optional<Path> taskset, int processors) {
        this.taskset = taskset;
        this.processors = processors;
    }

    public static Cores ofThisMachine() {
        Optional<Path> taskset = Stream.of("/usr/bin/taskset", "/bin/taskset")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        return new Cores(taskset, Runtime.getRuntime().availableProcessors());
    }

    public boolean apart() {
        return taskset.isPresent() && processors > 1;
    }

    /** For the notes under the table. */
    public String sentence() {
        if (apart()) {
            return "The service (or its comparator) has processor %s, database, broker and load have processor %s."
                    .formatted(SERVICE, OTHERS);
        }
        return "Not kept apart: %s, so service, database and load disturb each other."
                .formatted(processors > 1 ? "taskset is missing" : "there is one processor");
    }

    /** What stands before the command of a service; nothing where processors cannot be kept apart. */
    public List<String> service() {
        return apart() ? List.of(taskset.orElseThrow().toString(), "-c", SERVICE) : List.of();
    }

    /** Moves a running process, and what it starts from now on, to the other processor. */
    public void moveToOthers(long pid) {
        if (apart()) {
            move(pid, OTHERS);
        }
    }

    /** Gives a process all processors back. */
    public void release(long pid) {
        if (apart()) {
            move(pid, "0-" + (processors - 1));
        }
    }

    private void move(long pid, String processor) {
        try {
            Process moving = new ProcessBuilder(
                            taskset.orElseThrow().toString(), "-a", "-c", "-p", processor, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (moving.onExit().join().exitValue() != 0) {
                throw new EmbeddedException("Process %d could not be moved to processor %s.".formatted(pid, processor));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
