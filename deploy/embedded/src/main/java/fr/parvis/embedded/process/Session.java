package fr.parvis.embedded.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A session of its own for a child, so that Ctrl-C reaches the parent alone and the parent ends its children in order. */
final class Session {
    private Session() {}

    /** The command with {@code setsid} before it where the system has it; the process number stays the same. */
    static List<String> own(List<String> command) {
        List<String> words = new ArrayList<>();
        Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .ifPresent(words::add);
        words.addAll(command);
        return words;
    }
}
