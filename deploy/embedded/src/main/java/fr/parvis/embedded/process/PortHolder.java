package fr.parvis.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The process that listens on a port, where the proc file system tells. */
final class PortHolder {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LONGEST = 80;

    private PortHolder() {}

    /** For example {@code process 4711 (java -jar other.jar)}; empty for another user's process or on another system. */
    static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)).stream().skip(1))
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns.length > 9 && LISTENING.equals(columns[3]))
                .filter(columns -> columns[1].endsWith(":%04X".formatted(port).toUpperCase(Locale.ROOT)))
                .map(columns -> "socket:[" + columns[9] + "]")
                .collect(Collectors.toSet());
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holds(process, sockets))
                        .findFirst()
                        .map(PortHolder::describe);
    }

    private static String describe(ProcessHandle process) {
        String command = CommandLines.of(process).replaceAll("\\s+", " ").strip();
        return "process %d (%s)"
                .formatted(process.pid(), command.length() > LONGEST ? command.substring(0, LONGEST) + "…" : command);
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        Path descriptors = PROC.resolve(Long.toString(process.pid())).resolve("fd");
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException hiddenOrGone) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException notLinux) {
            return List.of();
        }
    }
}
