package fr.parvis.embedded.process;

import fr.parvis.embedded.EmbeddedException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a child process to be ready. */
public final class Waiting {
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private Waiting() {}

    /** Polls until ready; when the child ends first or the time is over, stops it and ends with a sentence. */
    public static void until(ChildProcess child, Duration atMost, BooleanSupplier ready) {
        try {
            poll(child, atMost, ready);
        } catch (RuntimeException e) {
            child.close();
            throw e;
        }
    }

    private static void poll(ChildProcess child, Duration atMost, BooleanSupplier ready) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.alive()) {
                throw child.died();
            }
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new EmbeddedException("%s was not ready after %d s (%s): read %s."
                        .formatted(child.name(), atMost.toSeconds(), LogTail.lastWords(child.log()), child.log()));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
