package fr.parvis.local.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts a part again when it died, each time after a longer pause, five times at most. */
public final class Supervisor implements AutoCloseable {
    public static final int MOST_RESTARTS = 5;

    private final Platform platform;
    private final Progress progress;
    private final Listener listener;
    private final Duration firstPause;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** What others have to know of its work. */
    interface Listener {
        /** The process numbers have changed. */
        void restarted();

        /** This part is left down. */
        void givenUp(String part);
    }

    Supervisor(Platform platform, Progress progress, Listener listener) {
        this(platform, progress, listener, Duration.ofSeconds(1));
    }

    Supervisor(Platform platform, Progress progress, Listener listener, Duration firstPause) {
        this.platform = platform;
        this.progress = progress;
        this.listener = listener;
        this.firstPause = firstPause;
    }

    public void watch() {
        platform.parts().forEach(this::watch);
    }

    /** Waits until {@link #close()}. */
    public void await() {
        closedWithin(Duration.ofDays(Integer.MAX_VALUE));
    }

    @Override
    public void close() {
        stopped.countDown();
    }

    void watch(Part part) {
        Thread.ofVirtual().name("watch-" + part.name()).start(() -> keepUp(part));
    }

    private void keepUp(Part part) {
        for (int restart = 1; restart <= MOST_RESTARTS; restart++) {
            String end = awaitEnd(part);
            Duration pause = firstPause.multipliedBy(1L << (restart - 1));
            if (closedWithin(Duration.ZERO)) {
                return;
            }
            progress.say("%s %s; restart %d of %d in %d s"
                    .formatted(part.name(), end, restart, MOST_RESTARTS, pause.toSeconds()));
            if (closedWithin(pause)) {
                return;
            }
            restart(part);
        }
        String end = awaitEnd(part);
        if (!closedWithin(Duration.ZERO)) {
            progress.say("%s %s and is left down after %d restarts: read its log, then ./parvis down and ./parvis up"
                    .formatted(part.name(), end, MOST_RESTARTS));
            listener.givenUp(part.name());
        }
    }

    private static String awaitEnd(Part part) {
        return part.running()
                .map(running -> "ended with code " + running.process().exit().join())
                .orElse("does not run");
    }

    private void restart(Part part) {
        try {
            part.stop();
            part.start();
            progress.say("%s is ready again".formatted(part.name()));
            listener.restarted();
        } catch (RuntimeException e) {
            progress.say("%s could not be started again: %s".formatted(part.name(), e.getMessage()));
            part.stop();
        }
    }

    private boolean closedWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
