package fr.parvis.bench.world;

import fr.parvis.embedded.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of benches that are over. */
final class Leftovers {
    private static final String PREFIX = "run-";

    private Leftovers() {}

    /** Removes those whose process is gone, logs and all. */
    static void remove(Path bench) {
        if (!Files.isDirectory(bench)) {
            return;
        }
        try (Stream<Path> folders = Files.list(bench)) {
            List<Path> over = folders.filter(folder -> !running(folder)).toList();
            over.forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean running(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(PREFIX)
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .isPresent();
    }
}
