package fr.parvis.local.platform;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells step by step what happens, with the seconds since the start and the seconds of the step. */
public final class Progress {
    private final PrintStream out;
    private final long started = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Runs a step and says how long it took. */
    public <T> T step(String done, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        say("%s (%s s)".formatted(done, seconds(Duration.ofNanos(System.nanoTime() - begin))));
        return result;
    }

    public synchronized void say(String line) {
        out.printf(Locale.ROOT, "%6s s  %s%n", seconds(elapsed()), line);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
