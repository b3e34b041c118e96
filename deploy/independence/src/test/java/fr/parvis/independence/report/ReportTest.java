package fr.parvis.independence.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Finding;
import fr.parvis.independence.Plane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Finding EQUAL =
            new Finding(new Cell(Plane.KAFKA, "offer-cooperation", "demand.support.v1", "read"), "refused", "refused");
    private static final Finding DIFFERENT =
            new Finding(new Cell(Plane.POSTGRESQL, "facilitation", "demand/persons", "read"), "refused", "allowed");

    private static Report report(Finding... findings) {
        return new Report("antenne-demo", Instant.parse("2026-11-22T10:00:00Z"), List.of(findings));
    }

    @Test
    void holdsOnlyWhenEveryCellIsEqual() {
        assertThat(report(EQUAL).holds()).isTrue();
        assertThat(report(EQUAL, DIFFERENT).holds()).isFalse();
    }

    @Test
    void saysTheDateInParisTheResultAndEveryCell(@TempDir Path folder) throws IOException {
        Path file = report(EQUAL, DIFFERENT).write(folder);

        assertThat(file).hasFileName("independence-antenne-demo-2026-11-22T110000.md");
        assertThat(Files.readString(file))
                .contains("dimanche 22 novembre 2026 à 11 h 00")
                .contains("NON CONFORME.** 1 case(s) sur 2")
                .contains("| facilitation | demand/persons | lire | refusé | autorisé | **≠** |")
                .contains("| offer-cooperation | demand.support.v1 | lire | refusé | refusé | = |");
        assertThat(folder.resolve("independence-antenne-demo-2026-11-22T110000.json"))
                .content()
                .contains("\"holds\" : false", "\"differences\" : 1", "\"observed\" : \"allowed\"");
    }

    @Test
    void saysThatAllIsAsExpected(@TempDir Path folder) throws IOException {
        assertThat(Files.readString(report(EQUAL).write(folder))).contains("Résultat : conforme.", "Les 1 cases");
    }
}
