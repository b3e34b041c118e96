package fr.parvis.embedded.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The line of a log that most probably says why a process ended. */
public final class LogTail {
    private static final int BYTES = 16_384;
    private static final int LONGEST = 240;

    private LogTail() {}

    /** The last line that speaks of an error, else the last line, cut to what fits a sentence. */
    public static String lastWords(Path log) {
        List<String> lines = lastLines(log);
        String words = lines.reversed().stream()
                .filter(LogTail::speaksOfAnError)
                .findFirst()
                .orElse(lines.isEmpty() ? "it wrote nothing" : lines.getLast());
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
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
