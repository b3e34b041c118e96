package fr.parvis.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Processes of an earlier run whose parent was killed: ended only when the pid file proves that they are ours. */
public final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /** Ends what the pid files of a folder prove to be ours; foreign processes under a reused number, and this JVM, stay untouched. */
    public static List<PidFile> end(Path runFolder) {
        List<PidFile> ended = new ArrayList<>();
        for (PidFile file : pidFiles(runFolder)) {
            file.process().ifPresent(process -> {
                Signals.stop(process, file.stopSignal(), PATIENCE);
                ended.add(file);
            });
            file.delete();
        }
        return ended;
    }

    private static List<PidFile> pidFiles(Path runFolder) {
        if (!Files.isDirectory(runFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(runFolder)) {
            return files.filter(path -> path.toString().endsWith(".pid"))
                    .sorted()
                    .flatMap(path -> PidFile.read(path).stream())
                    .filter(file -> file.pid() != ProcessHandle.current().pid())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
