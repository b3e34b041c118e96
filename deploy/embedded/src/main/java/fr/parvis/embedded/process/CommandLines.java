package fr.parvis.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole command lines of processes. */
final class CommandLines {
    private CommandLines() {}

    /** Empty when the process is gone or hidden from us. The JDK cuts long command lines, the proc file system does not. */
    static String of(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException noProcFileSystem) {
            return process.info().commandLine().orElse("");
        }
    }
}
