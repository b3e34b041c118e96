package fr.parvis.local.gate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a failed test said, short enough for the end of a log of which nobody sees the rest. */
final class Complaint {
    private static final int LINES = 12;
    private static final int LENGTH = 300;
    private static final int WARNINGS = 5;
    private static final String OURS = "at fr.parvis.";
    private static final Pattern WARNED =
            Pattern.compile("\"level\":\"(?:WARN|ERROR)\",\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

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

    /** The last warnings of the service under test: a server that answered 503 knows why, the test does not. */
    static String warned(String output) {
        List<String> warnings = output.lines()
                .flatMap(line -> WARNED.matcher(line).results())
                .map(found -> found.group(1))
                .toList();
        return warnings.stream()
                .skip(Math.max(0, warnings.size() - WARNINGS))
                .map(warning -> "\n      logged: " + warning.substring(0, Math.min(LENGTH, warning.length())))
                .collect(Collectors.joining());
    }
}
