package fr.parvis.local.platform;

import fr.parvis.embedded.process.Children;
import fr.parvis.embedded.process.Orphans;
import fr.parvis.local.state.StateFolder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ends what a start that was broken off had begun: a part is known as running only once it is ready. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final StateFolder state;
    private final CountDownLatch started;

    /** The latch opens when the start begins nothing more. */
    Leftovers(StateFolder state, CountDownLatch started) {
        this.state = state;
        this.started = started;
    }

    /** Returns when no child process is left, or else, after half a minute, those that are. */
    List<ProcessHandle> end() {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            // Asked first: what the start begins until it is over is among those looked at then.
            boolean over = startedWithin(PAUSE);
            Orphans.end(state.run());
            List<ProcessHandle> left = Children.alive();
            if ((left.isEmpty() && over) || Instant.now().isAfter(end)) {
                left.forEach(ProcessHandle::destroyForcibly);
                return Children.alive();
            }
            left.forEach(ProcessHandle::destroy);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean startedWithin(Duration pause) {
        try {
            return started.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
