package fr.parvis.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.bench.report.Row.Bar;
import fr.parvis.bench.report.Row.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SheetTest {
    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-23T09:30:00Z");

    @TempDir
    private Path folder;

    @Test
    void comparesWithTheBar() {
        assertThat(Bar.atLeast(0.5).of(0.5)).isEqualTo(Verdict.MET);
        assertThat(Bar.atLeast(0.5).of(0.49)).isEqualTo(Verdict.MISSED);
        assertThat(Bar.atMost(4).of(4.01)).isEqualTo(Verdict.MISSED);
        assertThat(Bar.atMost(4).words()).isEqualTo("≤ 4.0");
    }

    @Test
    void holdsUntilOneBarIsMissed() {
        assertThat(sheet(Verdict.MET, Verdict.NO_BAR).holds()).isTrue();
        assertThat(sheet(Verdict.MET, Verdict.MISSED).holds()).isFalse();
    }

    @Test
    void saysBesideEachFigureWhatItDoesNotProve() throws Exception {
        Path written = sheet(Verdict.MISSED).write(folder);

        assertThat(written.getFileName()).hasToString("bench-2026-11-23T093000Z.md");
        assertThat(Files.readString(written))
                .contains("| B2 | GET | ≥ 0.5 | 0.41 | 0.40 – 0.42 | missed | made of this | anything else |")
                .endsWith("- a note\n");
        assertThat(sheet(Verdict.MISSED).text()).contains("missed", "anything else", "made of this", "a note");
    }

    private static Sheet sheet(Verdict... verdicts) {
        List<Row> rows = List.of(verdicts).stream()
                .map(verdict ->
                        new Row("B2", "GET", "≥ 0.5", "0.41", "0.40 – 0.42", verdict, "made of this", "anything else"))
                .toList();
        return new Sheet(AT, rows, List.of("a note"));
    }
}
