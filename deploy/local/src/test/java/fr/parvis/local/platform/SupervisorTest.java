package fr.parvis.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.ChildSpec.StopSignal;
import fr.parvis.local.state.PortBlock;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.StateFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SupervisorTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Set<String> givenUp = ConcurrentHashMap.newKeySet();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void startsAKilledPartAgainAndSaysSo() {
        AtomicInteger written = new AtomicInteger();
        Part part = new Part("sleeper", this::sleep);
        part.start();
        try (Supervisor supervisor = supervisor(written, SECOND)) {
            supervisor.watch(part);
            long killed = part.pid();

            part.running().ifPresent(running -> running.process().kill());

            await().atMost(Duration.ofSeconds(10)).until(() -> written.get() == 1);
            assertThat(part.pid()).isNotEqualTo(killed).isPositive();
            assertThat(said()).contains("sleeper ended with code 137; restart 1 of 5 in 1 s", "sleeper is ready again");
        }
        part.stop();
    }

    @Test
    void leavesAPartAloneThatWasStoppedOnPurpose() {
        Part part = new Part("sleeper", this::sleep);
        part.start();
        Supervisor supervisor = supervisor(new AtomicInteger(), SECOND);
        supervisor.watch(part);

        supervisor.close();
        part.stop();

        await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(2)).until(() -> said().isEmpty());
        assertThat(part.pid()).isZero();
    }

    @Test
    void triesAgainLaterWhenTheRestartFails() {
        AtomicInteger starts = new AtomicInteger();
        Part part = new Part("stubborn", () -> {
            if (starts.incrementAndGet() == 2) {
                throw new EmbeddedException("Not today: try tomorrow.");
            }
            return sleep();
        });
        part.start();
        try (Supervisor supervisor = supervisor(new AtomicInteger(), SECOND)) {
            supervisor.watch(part);
            part.running().ifPresent(running -> running.process().kill());

            await().atMost(Duration.ofSeconds(15)).until(() -> starts.get() == 3);
            assertThat(said())
                    .contains("stubborn could not be started again: Not today: try tomorrow.")
                    .contains("stubborn does not run; restart 2 of 5 in 2 s");
        }
        part.stop();
    }

    @Test
    void saysWhichPartItHasGivenUp() {
        Part part = new Part("hopeless", this::fail);
        try (Supervisor supervisor = supervisor(new AtomicInteger(), Duration.ofMillis(1))) {
            supervisor.watch(part);

            await().atMost(Duration.ofSeconds(30)).until(() -> givenUp.contains("hopeless"));
            assertThat(said()).contains("hopeless does not run and is left down after 5 restarts");
        }
    }

    private Supervisor supervisor(AtomicInteger restarted, Duration firstPause) {
        Context context = Context.of(Repository.located(), new StateFolder(folder), PortBlock.parse(""));
        Supervisor.Listener listener = new Supervisor.Listener() {
            @Override
            public void restarted() {
                restarted.incrementAndGet();
            }

            @Override
            public void givenUp(String part) {
                givenUp.add(part);
            }
        };
        return new Supervisor(new Platform(context, progress), progress, listener, firstPause);
    }

    private Running fail() {
        throw new EmbeddedException("Not in this life.");
    }

    private Running sleep() {
        ChildProcess process = ChildProcess.start(new ChildSpec(
                "sleeper",
                List.of("sleep", "3600.25"),
                Map.of(),
                folder,
                folder.resolve("sleeper.log"),
                folder.resolve("sleeper.pid"),
                "3600.25",
                StopSignal.TERM));
        return new Running(process, process::close);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
