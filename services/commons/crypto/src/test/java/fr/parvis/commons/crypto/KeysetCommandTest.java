package fr.parvis.commons.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever looks after a cluster's key files types, month after month. */
class KeysetCommandTest {

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void aFileMadeInOctober() {
        file = folder.resolve("kek.json").toString();
        assertThat(on("2026-10-12", "create", file)).isEqualTo(new Said(0, "2026-10 writes.\n"));
    }

    @Test
    void announcesThenUsesTheKeyOfTheMonth() {
        assertThat(on("2026-11-02", "show", file).output()).isEqualTo("2026-10  writes\nIt is time for 2026-11.\n");
        assertThat(on("2026-11-02", "announce", file).output()).startsWith("2026-11 is announced.");
        assertThat(on("2026-11-02", "announce", file)).isEqualTo(new Said(0, "Nothing to do: 2026-11 is announced.\n"));
        assertThat(on("2026-11-02", "show", file).output()).contains("2026-10  writes\n2026-11  announced\n");
        assertThat(on("2026-11-03", "use", file)).isEqualTo(new Said(0, "2026-11 writes. Mount the file again.\n"));
        assertThat(on("2026-11-03", "use", file)).isEqualTo(new Said(0, "Nothing to do: 2026-11 writes.\n"));
        assertThat(on("2026-11-03", "show", file).output())
                .isEqualTo("2026-10  reads; may be destroyed from 2027-01-06, if no row needs it\n2026-11  writes\n");
    }

    /** What is announced in November and used in December would write into December, and October's end could not be told. */
    @Test
    void usesNoEpochOfAnotherMonth() {
        on("2026-11-30", "announce", file);

        assertThat(on("2026-12-01", "use", file))
                .isEqualTo(new Said(1, "2026-12 is not announced yet: an epoch begins within its own month.\n"));
        on("2026-12-01", "announce", file);
        assertThat(on("2026-12-01", "use", file).output()).startsWith("2026-12 writes.");
    }

    /** October wrote until December: the November that never wrote must not count as its end. */
    @Test
    void countsTheDaysOfAnOldMonthFromTheOneThatReallyFollowedIt() {
        on("2026-11-30", "announce", file);
        on("2026-12-20", "announce", file);
        on("2026-12-20", "use", file);

        assertThat(on("2027-01-06", "destroy", file, "2026-10", "--no-row-needs-it"))
                .isEqualTo(new Said(1, "2026-10 is not destroyed: a backup may need it until 2027-02-06.\n"));
        assertThat(on("2027-02-06", "destroy", file, "2026-10", "--no-row-needs-it")
                        .code())
                .isZero();
    }

    @Test
    void destroysOnlyWhatNoBackupNeedsAndOnlyWhenToldThatNoRowDoes() throws IOException {
        on("2026-11-02", "announce", file);
        on("2026-11-02", "use", file);

        assertThat(on("2027-01-05", "destroy", file, "2026-10", "--no-row-needs-it"))
                .isEqualTo(new Said(1, "2026-10 is not destroyed: a backup may need it until 2027-01-06.\n"));
        assertThat(on("2027-01-06", "destroy", file, "2026-10").code()).isEqualTo(2);
        assertThat(on("2027-01-06", "destroy", file, "2026-11", "--no-row-needs-it"))
                .isEqualTo(new Said(1, "2026-11 is not destroyed: no later one writes.\n"));
        assertThat(Files.readString(Path.of(file))).contains("202610");

        assertThat(on("2027-01-06", "destroy", file, "2026-10", "--no-row-needs-it"))
                .isEqualTo(new Said(0, "2026-10 is destroyed in this file. Copies of the file still have it.\n"));
        assertThat(Files.readString(Path.of(file))).contains("202611").doesNotContain("202610");
    }

    @Test
    void saysWhatIsWrongInOneSentence() {
        assertThat(on("2026-09-30", "announce", file).output())
                .startsWith("keys of 2026-10 are in use and this clock says 2026-09");
        assertThat(on("2026-10-12", "create", file).output()).contains("already there");
        assertThat(on("2026-10-12", "show", folder.resolve("absent").toString()))
                .satisfies(said -> {
                    assertThat(said.code()).isEqualTo(1);
                    assertThat(said.output()).contains("cannot be read");
                });
    }

    @Test
    void saysHowItIsUsed() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("rotate", file),
                List.of("show"),
                List.of("destroy", file, "202610", "--no-row-needs-it"))) {
            assertThat(on("2026-10-12", wrong.toArray(String[]::new))).satisfies(said -> {
                assertThat(said.code()).isEqualTo(2);
                assertThat(said.output()).contains("announce FILE", "--no-row-needs-it");
            });
        }
    }

    private static Said on(String day, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        int code =
                new KeysetCommand(clock, new PrintStream(output, true, StandardCharsets.UTF_8)).run(List.of(arguments));
        return new Said(code, output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    private record Said(int code, String output) {}
}
