package fr.parvis.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Whole command lines of processes. */
final class CommandLines {
    /** Between the moment a program replaces another and the moment its arguments can be read: microseconds, more on a busy machine. */
    private static final Duration REPLACEMENT = Duration.ofSeconds(2);

    private CommandLines() {}

    /** Empty when the process is gone or hidden from us; waits for a process that has just started to show what it runs. */
    static String of(ProcessHandle process) {
        Instant end = Instant.now().plus(REPLACEMENT);
        String line = now(process);
        while (line.isEmpty() && process.isAlive() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            line = now(process);
        }
        return line;
    }

    /** The JDK cuts long command lines, the proc file system does not. */
    private static String now(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException noProcFileSystem) {
            return process.info().commandLine().orElse("");
        }
    }
}
