package fr.parvis.commons.events.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A coalescing signal: any number of wakes while nobody waits count as one. */
final class Wake {

    private final Semaphore permits = new Semaphore(0);

    void signal() {
        if (permits.availablePermits() == 0) {
            permits.release();
        }
    }

    /** True when somebody signalled since the last call. */
    boolean await(Duration longest) throws InterruptedException {
        boolean woken = permits.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        permits.drainPermits();
        return woken;
    }
}
