package fr.parvis.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.embedded.process.ChildSpec.StopSignal;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.local.platform.SupervisorFile;
import fr.parvis.local.state.StateFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoppingTest {
    private static final String SECONDS = "3600.875";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Process supervisor = ended();

    @BeforeEach
    void start() throws Exception {
        supervisor = new ProcessBuilder("sleep", SECONDS).start();
    }

    @AfterEach
    void end() {
        supervisor.destroyForcibly();
    }

    @Test
    void isStoppedAsSoonAsTheSupervisorOnlyPreparesFasterStarts() {
        Stopping stopping = stopping();
        preparing();

        stopping.untilStopped();

        assertThat(stopping.preparing()).isTrue();
        assertThat(supervisor.isAlive()).isTrue();
    }

    @Test
    void saysHowFarThePreparationIs() throws Exception {
        Path caches = Files.createDirectories(folder.resolve("cache/aot"));
        Path first = Files.writeString(caches.resolve("persons.aotconf"), "");
        Files.writeString(caches.resolve("kafka.aotconf"), "");
        preparing();
        Thread waiting = Thread.ofVirtual().start(stopping()::untilPrepared);
        await().until(() -> said().contains("2 parts, about two minutes on two processors, once after each build"));

        Files.delete(first);

        await().atMost(Duration.ofSeconds(5)).until(() -> said().contains("1 of 2 parts"));
        assertThat(waiting.isAlive()).isTrue();
        supervisor.destroyForcibly();
        assertThat(waiting.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void saysNothingWhenThereIsNothingToPrepare() {
        supervisor.destroyForcibly();

        stopping().untilStopped();
        stopping().untilPrepared();

        assertThat(said()).isEmpty();
    }

    private void preparing() {
        PidFile.write(
                SupervisorFile.preparing(new StateFolder(folder)), supervisor.toHandle(), SECONDS, StopSignal.TERM);
    }

    private Stopping stopping() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Stopping(new StateFolder(folder), supervisor.toHandle(), out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Process ended() {
        try {
            return new ProcessBuilder("true").start();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
