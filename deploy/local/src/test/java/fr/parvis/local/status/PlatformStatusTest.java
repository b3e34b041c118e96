package fr.parvis.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.ChildSpec.StopSignal;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.state.PortBlock;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.StateFolder;
import fr.parvis.local.status.PartStatus.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlatformStatusTest {
    @TempDir
    private Path folder;

    private final HttpServer health = health();

    @BeforeEach
    void answerHealth() {
        health.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        health.start();
    }

    @AfterEach
    void stop() {
        health.stop(0);
    }

    @Test
    void tellsReadyFromKilled() {
        try (ChildProcess persons = persons()) {
            assertThat(stateOfPersons()).isEqualTo(State.READY);

            persons.kill();

            assertThat(stateOfPersons()).isEqualTo(State.DOWN);
        }
    }

    @Test
    void tellsRunningFromReady() {
        try (ChildProcess persons = persons()) {
            health.stop(0);

            assertThat(persons.alive()).isTrue();
            assertThat(stateOfPersons()).isEqualTo(State.NOT_READY);
        }
    }

    private State stateOfPersons() {
        int base = health.getAddress().getPort() - PlatformService.PERSONS.portOffset();
        Context context = Context.of(Repository.located(), new StateFolder(folder), new PortBlock(base));
        return new PlatformStatus(context)
                .look().stream()
                        .filter(part -> part.name().equals("persons"))
                        .findFirst()
                        .orElseThrow()
                        .state();
    }

    private ChildProcess persons() {
        return ChildProcess.start(new ChildSpec(
                "persons",
                List.of("sleep", "3600.375"),
                Map.of(),
                folder,
                folder.resolve("persons.log"),
                folder.resolve("run/persons.pid"),
                "3600.375",
                StopSignal.TERM));
    }

    private static HttpServer health() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
