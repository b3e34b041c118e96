package fr.parvis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Sheet;
import fr.parvis.embedded.process.Children;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.StateFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bench in miniature, on the packaged service. */
@Tag("full")
final class BenchRunTest {

    @TempDir
    private Path state;

    @Test
    void measuresAPackagedServiceBesideTheBareHandlerAndLeavesNothingRunning() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Settings miniature = new Settings(1, Duration.ofSeconds(1), Duration.ofSeconds(2), 1, true);
        Taking taking = new Taking(miniature, new PrintStream(said, true, UTF_8));

        Sheet sheet = BenchCommand.take(Repository.located(), new StateFolder(state), taking, EnumSet.of(Bench.B2));

        assertThat(sheet.rows())
                .filteredOn(row -> row.what().equals("GET by id"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(Double.parseDouble(row.figure())).isPositive().isLessThan(1);
                    assertThat(row.verdict()).isNotEqualTo(Row.Verdict.NO_BAR);
                });
        assertThat(said.toString(UTF_8)).containsPattern("comparator +[1-9][0-9.]* answers/s");
        assertThat(sheet.notes()).anyMatch(note -> note.contains("proves nothing"));
        assertThat(Children.alive()).isEmpty();
    }
}
