package fr.parvis.independence.report;

import fr.parvis.independence.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What one check found on one antenna at one moment. */
public record Report(String antenna, Instant moment, List<Finding> findings) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    public Report {
        findings = List.copyOf(findings);
    }

    /** Expected and observed are the same in every cell. */
    public boolean holds() {
        return differences().isEmpty();
    }

    public List<Finding> differences() {
        return findings.stream().filter(finding -> !finding.equal()).toList();
    }

    ZonedDateTime inParis() {
        return moment.atZone(PARIS);
    }

    /** Writes the report as Markdown to read and as JSON to compare, and returns the first. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = "independence-%s-%s".formatted(antenna, FILE.format(inParis()));
        Path markdown = folder.resolve(name + ".md");
        Files.writeString(markdown, new MarkdownReport(this).text());
        Files.writeString(folder.resolve(name + ".json"), new JsonReport(this).text());
        return markdown;
    }
}
