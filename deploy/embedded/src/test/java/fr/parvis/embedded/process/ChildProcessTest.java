package fr.parvis.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildSpec.StopSignal;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChildProcessTest {
    @TempDir
    private Path folder;

    @Test
    void endsWithItsParentEvenWhenTheParentIsKilled() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuardedParent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle child = ProcessHandle.of(firstLine(parent)).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly();

        await().atMost(Duration.ofSeconds(15)).until(() -> !child.isAlive());
    }

    @Test
    void refusesToStartTwice() {
        try (ChildProcess first = ChildProcess.start(GuardedParent.sleeping("twice", folder))) {
            assertThatThrownBy(() -> ChildProcess.start(GuardedParent.sleeping("twice", folder)))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessage("twice already runs as process %d: stop it with ./parvis down.", first.pid());
        }
        assertThat(folder.resolve("twice.pid")).doesNotExist();
    }

    @Test
    void findsAndEndsWhatAnEarlierStartLeft() {
        ChildProcess left = ChildProcess.start(GuardedParent.sleeping("left", folder));

        assertThat(Orphans.end(folder)).extracting(PidFile::pid).containsExactly(left.pid());

        assertThat(left.alive()).isFalse();
        assertThat(folder.resolve("left.pid")).doesNotExist();
    }

    /** Its arguments are unreadable for an instant: seen 8 times in 3,000 starts on a busy machine. */
    @Test
    void recognisesAProcessThatHasOnlyJustStarted() throws Exception {
        for (int start = 0; start < 500; start++) {
            Process started = new ProcessBuilder("sleep", "3600.125").start();
            try {
                assertThat(CommandLines.of(started.toHandle())).contains("3600.125");
            } finally {
                started.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void leavesAForeignProcessUnderTheSameNumberAlone() throws Exception {
        try (ChildProcess foreign = ChildProcess.start(GuardedParent.sleeping("foreign", folder))) {
            ProcessHandle handle = ProcessHandle.of(foreign.pid()).orElseThrow();
            Path run = Files.createDirectory(folder.resolve("run"));
            PidFile.write(run.resolve("other-marker.pid"), handle, "another marker", StopSignal.TERM);
            PidFile.write(run.resolve("other-start.pid"), handle, "3600.125", StopSignal.TERM);
            shiftStart(run.resolve("other-start.pid"));
            Files.writeString(run.resolve("cut-off.pid"), "12");

            assertThat(Orphans.end(run)).isEmpty();

            assertThat(foreign.alive()).isTrue();
            assertThat(run.resolve("other-start.pid")).doesNotExist();
        }
    }

    @Test
    void readsTheInnermostCauseOutOfALogInJson() throws Exception {
        Path log = Files.writeString(folder.resolve("json.log"), """
                {"level":"INFO","message":"starting"}
                {"level":"ERROR","message":"Failed","exception":{"message":"outer","causedBy":{"exception":{"message":"no \\"table\\" t"}}}}
                {"level":"INFO","message":"stopped"}
                """);

        assertThat(LogTail.lastWords(log)).isEqualTo("no \"table\" t");
    }

    @Test
    void saysWhyItEndedInOneSentence() {
        ChildSpec failing = new ChildSpec(
                "failing",
                List.of("sh", "-c", "echo all is well; echo 'ERROR: no such table'; echo bye; exit 3"),
                Map.of(),
                folder,
                folder.resolve("failing.log"),
                folder.resolve("failing.pid"),
                "sh",
                StopSignal.TERM);

        assertThatThrownBy(() -> Waiting.until(ChildProcess.start(failing), Duration.ofSeconds(20), () -> false))
                .hasMessage(
                        "failing ended with code 3 (ERROR: no such table): read %s.", folder.resolve("failing.log"));
    }

    private static void shiftStart(Path pidFile) throws Exception {
        PidFile noted = PidFile.read(pidFile).orElseThrow();
        String shifted = noted.started().minusSeconds(60).toString();
        Files.writeString(
                pidFile, Files.readString(pidFile).replace(noted.started().toString(), shifted));
    }

    private static long firstLine(Process process) throws Exception {
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return Long.parseLong(Objects.requireNonNull(reader.readLine()));
    }
}
