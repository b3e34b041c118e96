package fr.parvis.bench.machine;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Resident memory of a process: pages it shares with others count in part (Pss). */
public final class Memory {
    private static final String KEY = "Pss:";

    private Memory() {}

    /** Megabytes of 1,000,000 bytes. */
    public static double megabytes(long pid) {
        try {
            return parse(Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")));
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The memory of process %d cannot be read (%s).".formatted(pid, e.getMessage()), e);
        }
    }

    static double parse(List<String> lines) {
        String line = lines.stream()
                .filter(one -> one.startsWith(KEY))
                .findFirst()
                .orElseThrow(() -> new EmbeddedException("The kernel tells no Pss of a process."));
        String kilobytes = line.substring(KEY.length()).replace("kB", "").strip();
        return Long.parseLong(kilobytes) * 1_024 / 1e6;
    }
}
