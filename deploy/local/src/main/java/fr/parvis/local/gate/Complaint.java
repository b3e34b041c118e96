package fr.parvis.local.gate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a failed test said, short enough for the end of a log of which nobody sees the rest. */
final class Complaint {
    private static final int LINES = 12;
    private static final int LENGTH = 300;
    private static final String OURS = "at fr.parvis.";

    private Complaint() {}

    /** The test, the first lines of what it said, and the first place in our own code. */
    static String of(String test, String trace) {
        List<String> lines = trace.lines().map(String::strip).toList();
        Stream<String> said = lines.stream()
                .takeWhile(line -> !line.startsWith("at "))
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .map(line -> line.substring(0, Math.min(LENGTH, line.length())));
        Stream<String> where =
                lines.stream().filter(line -> line.startsWith(OURS)).limit(1);
        return Stream.concat(Stream.of(test), Stream.concat(said, where).map(line -> "      " + line))
                .collect(Collectors.joining("\n"));
    }
}
