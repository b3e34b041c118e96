package fr.parvis.bench.report;

import fr.parvis.local.status.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All figures of one run of the command.
 *
 * @param notes what holds for all of them: method, machine, what was disturbed
 */
public record Sheet(ZonedDateTime at, List<Row> rows, List<String> notes) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'");

    public Sheet {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public boolean holds() {
        return rows.stream().noneMatch(row -> row.verdict() == Row.Verdict.MISSED);
    }

    /** For the screen. */
    public String text() {
        TextTable table = new TextTable("bench", "figure of", "bar", "figure", "spread", "", "does not prove");
        rows.forEach(row -> table.row(
                row.bench(),
                row.what(),
                row.bar(),
                row.figure(),
                row.spread(),
                row.verdict().toString(),
                row.notProved()));
        String compared = rows.stream()
                .map(row -> "  " + row.bench() + " " + row.what() + ": " + row.compared())
                .collect(Collectors.joining("\n"));
        return table + "\n\n" + compared + "\n\n"
                + notes.stream().map(note -> "  " + note).collect(Collectors.joining("\n"));
    }

    /** Writes it as Markdown; the name tells the moment. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve("bench-" + DATE.format(at.withZoneSameInstant(ZoneOffset.UTC)) + ".md"), markdown());
    }

    String markdown() {
        String head = """
                # Bench of %s

                | bench | figure of | bar | figure | spread | | made of | does not prove |
                |---|---|---|---|---|---|---|---|
                """.formatted(at);
        String lines = rows.stream()
                .map(row -> "| %s |\n"
                        .formatted(String.join(
                                " | ",
                                row.bench(),
                                row.what(),
                                row.bar(),
                                row.figure(),
                                row.spread(),
                                row.verdict().toString(),
                                row.compared(),
                                row.notProved())))
                .collect(Collectors.joining());
        return head + lines + "\n"
                + notes.stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }
}
