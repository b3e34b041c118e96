package fr.parvis.local.demo;

import java.io.IOException;
import java.time.Duration;

/** Reads as fast as one reader can, and remembers the last time something was still shown. */
final class Stopwatch {

    private final Patience.Question<Boolean> shown;

    Stopwatch(Patience.Question<Boolean> shown) {
        this.shown = shown;
    }

    /**
     * Time from {@code start} to the end of the last read that still showed the content; zero when none did.
     *
     * @param quiet how long reads must go on showing nothing before the last one counts as the last
     * @param limit when to give up; the answer is then the whole time, which no bound allows
     */
    Duration untilHidden(long start, Duration quiet, Duration limit) throws IOException, InterruptedException {
        long lastShown = start;
        long now = start;
        while (now - lastShown < quiet.toNanos() || lastShown == now) {
            boolean stillShown = shown.ask();
            now = System.nanoTime();
            if (stillShown) {
                lastShown = now;
            }
            if (now - start > limit.toNanos()) {
                return Duration.ofNanos(now - start);
            }
        }
        return Duration.ofNanos(lastShown - start);
    }
}
