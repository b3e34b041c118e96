package fr.parvis.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class AuditCommandTest {

    @TempDir
    private Path folder;

    private List<String> lines = List.of();
    private List<String> kept = List.of();

    @BeforeEach
    void anExportAndTheHeadsKeptOutside() {
        ExportFixture export = new ExportFixture(folder, "persons");
        lines = new ArrayList<>(export.lines());
        kept = new ArrayList<>(export.heads());
    }

    @Test
    void saysThatAllHoldsAndHowMuchWasLookedAt() throws IOException {
        Said said = verify();

        assertThat(said.code()).isZero();
        assertThat(said.output())
                .contains("persons: 12 rows in 3 batches, 0 of them removed with a note.")
                .contains("3 heads kept outside were compared, the newest of batch 3.")
                .endsWith("All holds.\n");
    }

    @Test
    void saysWhatGoesUnseenWithoutAHeadKeptOutside() throws IOException {
        Path export = ExportFixture.write(folder.resolve("chain"), lines.subList(0, 10));

        Said said = run("verify", export.toString());

        assertThat(said.code()).isZero();
        assertThat(said.output()).contains("a cut end, or a history sealed anew, would go unseen (--heads)");
    }

    @Test
    void namesARowThatWasChanged() throws IOException {
        change(1, "\"now\":\"", "\"now\":\"" + "0".repeat(64) + "\",\"then\":\"");

        assertFound("Row 20 was changed after it was sealed.");
    }

    @Test
    void namesARowThatIsGone() throws IOException {
        lines.set(1, lines.get(1).replaceFirst("\"now\":\"[0-9a-f]+\"", "\"now\":null"));

        assertFound("Row 20 is gone, and no erasure was noted for it.");
    }

    @Test
    void countsARowWhoseRemovalWasNoted() throws IOException {
        lines.set(
                1,
                lines.get(1)
                        .replaceFirst("\"now\":\"[0-9a-f]+\"", "\"now\":null")
                        .replace("\"removed\":false", "\"removed\":true"));

        Said said = verify();

        assertThat(said.code()).isZero();
        assertThat(said.output()).contains("1 of them removed with a note");
    }

    @Test
    void namesALeafThatIsMissing() throws IOException {
        lines.remove(6);

        assertFound("Leaf 6 is missing or stands elsewhere.");
    }

    @Test
    void namesAnotherOrder() throws IOException {
        Collections.swap(lines, 0, 1);

        assertFound("The leaves of batch 1 stand in another order than they were sealed in.");
    }

    @Test
    void namesAnotherOrderOfLeavesThatWereNumberedAnew() throws IOException {
        Collections.swap(lines, 0, 1);
        change(0, "\"position\":2", "\"position\":1");
        change(1, "\"position\":1", "\"position\":2");

        assertFound("The leaves of batch 1 stand in another order than they were sealed in.");
    }

    @Test
    void namesTheEndThatWasCutOff() throws IOException {
        lines = lines.subList(0, 10);

        assertFound("Batch 3 was kept outside and is not there any more: the end was cut off.");
    }

    @Test
    void namesASignatureThatIsWrong() throws IOException {
        lines.set(4, lines.get(4).replaceFirst("\"signature\":\"[0-9a-f]{64}", "\"signature\":\"" + "0".repeat(64)));

        assertFound("The head of batch 1 is not signed by the key it names.");
    }

    @Test
    void namesAnotherKey() throws IOException {
        ExportFixture other = new ExportFixture(folder.resolve("other"), "persons");
        lines = other.lines();

        assertThat(verify().output())
                .contains("The head of batch 1 is signed with another key than the one that signed before it.");
    }

    @Test
    void findsTheHeadsInTheLogOfTheService() throws IOException {
        kept = List.of(
                "2026-11-23 08:00:00,001 INFO  [fr.parvis.start] (main) persons started",
                "2026-11-23 08:00:10,001 INFO  [fr.parvis.audit] (vert.x) access-log " + kept.getLast(),
                "2026-11-23 08:00:10,001 INFO  [fr.parvis.audit] (vert.x) access-log "
                        + new ExportFixture(folder, "facilitation").heads().getFirst());

        Said said = verify();

        assertThat(said.code()).isZero();
        assertThat(said.output()).contains("1 heads kept outside were compared, the newest of batch 3.");
    }

    @Test
    void findsTheHeadsInALogWhoseLinesAreJson() throws IOException {
        kept = List.of("{\"level\":\"INFO\",\"message\":\"access-log "
                + kept.getLast().replace("\"", "\\\"") + "\",\"ndc\":\"\"}");

        Said said = verify();

        assertThat(said.code()).isZero();
        assertThat(said.output()).contains("the newest of batch 3.");
    }

    @Test
    void refusesHeadsOfAnotherLog() throws IOException {
        kept = new ExportFixture(folder, "facilitation").heads();

        assertThat(verify().code()).isNotZero();
        assertThat(verify().output()).contains("holds no head of the log persons");
    }

    @Test
    void refusesWhatIsNoExport() throws IOException {
        Path empty = ExportFixture.write(folder.resolve("empty"), List.of());
        assertThat(run("verify", empty.toString()).output()).contains("holds no sealed batch, so it shows nothing");
        assertThat(run("verify", folder.resolve("absent").toString()).output()).contains("There is no file");

        for (String broken : List.of("", "{}", "[", "{\"kind\":\"leaf\",\"position\":\"x\"}", lines.get(4) + "x")) {
            List<String> with = new ArrayList<>(lines);
            with.add(5, broken);
            Path file = ExportFixture.write(folder.resolve("broken"), with);

            Said said = run("verify", file.toString());

            assertThat(said.code()).as(broken).isNotZero();
            assertThat(said.output()).as(broken).contains("Line 6 of", "is no line of an exported chain");
        }
    }

    private void change(int line, String from, String to) {
        assertThat(lines.get(line)).contains(from);
        lines.set(line, lines.get(line).replace(from, to));
    }

    private void assertFound(String sentence) throws IOException {
        Said said = verify();

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.output()).contains("✘ " + sentence + "\n", "1 fault.");
    }

    private Said verify() throws IOException {
        Path export = ExportFixture.write(folder.resolve("chain"), lines);
        Path heads = ExportFixture.write(folder.resolve("heads"), kept);
        return run("verify", export.toString(), "--heads", heads.toString());
    }

    private static Said run(String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter out = new PrintWriter(output);
        int code = new CommandLine(new AuditCommand())
                .setOut(out)
                .setErr(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        return new Said(code, output.toString());
    }

    private record Said(int code, String output) {}
}
