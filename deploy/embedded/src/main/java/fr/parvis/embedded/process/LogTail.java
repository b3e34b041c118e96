package fr.parvis.embedded.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a log that most probably says why a process ended. */
public final class LogTail {
    private static final int BYTES = 131_072;
    private static final int LONGEST = 240;
    private static final Pattern JSON_MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private LogTail() {}

    /** The last line that speaks of an error, else the last line, cut to what fits a sentence. */
    public static String lastWords(Path log) {
        List<String> lines = lastLines(log);
        String words = lines.reversed().stream()
                .filter(LogTail::speaksOfAnError)
                .findFirst()
                .map(LogTail::innermostMessage)
                .orElse(lines.isEmpty() ? "it wrote nothing" : lines.getLast());
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** Of a line in JSON, the message of the innermost cause; of another line, all of it. */
    private static String innermostMessage(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        Matcher messages = JSON_MESSAGE.matcher(line);
        String innermost = line;
        while (messages.find()) {
            innermost = messages.group(1).replace("\\n", " ").replace("\\\"", "\"");
        }
        return innermost;
    }

    private static boolean speaksOfAnError(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return !line.startsWith("\t")
                && (lower.contains("fatal") || lower.contains("error") || lower.contains("exception"));
    }

    private static List<String> lastLines(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] tail = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
