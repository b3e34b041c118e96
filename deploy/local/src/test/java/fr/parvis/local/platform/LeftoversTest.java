package fr.parvis.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.ChildSpec;
import fr.parvis.embedded.process.ChildSpec.StopSignal;
import fr.parvis.embedded.process.PidFile;
import fr.parvis.local.state.StateFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftoversTest {
    @TempDir
    private Path folder;

    private final CountDownLatch started = new CountDownLatch(1);

    @Test
    void endsAPartThatWasNotReadyYetAndAProgramOfItsPreparation() throws Exception {
        StateFolder state = new StateFolder(folder);
        ChildProcess part = sleeper(state);
        Process program = new ProcessBuilder("sleep", "3600.5").start();
        started.countDown();

        assertThat(new Leftovers(state, started).end()).isEmpty();

        assertThat(part.alive()).isFalse();
        assertThat(program.isAlive()).isFalse();
    }

    @Test
    void leavesTheNoteOfThisJvmAlone() {
        StateFolder state = new StateFolder(folder);
        PidFile own = PidFile.write(SupervisorFile.of(state), ProcessHandle.current(), Antenna.MARKER, StopSignal.TERM);
        started.countDown();

        assertThat(new Leftovers(state, started).end()).isEmpty();

        assertThat(own.path()).exists();
    }

    @Test
    void waitsUntilTheStartBeginsNothingMore() throws Exception {
        StateFolder state = new StateFolder(folder);
        CountDownLatch late = new CountDownLatch(1);
        Thread start = Thread.ofVirtual().start(() -> {
            sleeper(state);
            late.countDown();
            started.countDown();
        });

        assertThat(new Leftovers(state, started).end()).isEmpty();

        assertThat(late.await(0, TimeUnit.SECONDS)).isTrue();
        start.join();
    }

    private ChildProcess sleeper(StateFolder state) {
        return ChildProcess.start(new ChildSpec(
                "sleeper",
                List.of("sleep", "3600.75"),
                Map.of(),
                folder,
                folder.resolve("sleeper.log"),
                state.run().resolve("sleeper.pid"),
                "3600.75",
                StopSignal.TERM));
    }
}
