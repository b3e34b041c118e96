package fr.parvis.bench;

import fr.parvis.embedded.EmbeddedException;
import java.time.Duration;
import java.util.List;

/**
 * How long and how often.
 *
 * @param runs of A-B-B-A each
 * @param turn how long one turn loads a service or its comparator
 * @param warmUp before the first turn
 * @param events of one run of B7, persons of one run of WITHDRAWAL
 */
record Settings(int runs, Duration turn, Duration warmUp, int events, boolean quick) {
    /** Clients at once, as the bar of B1 says. */
    static final int CLIENTS = 16;

    private static final int RUNS = 5;
    private static final int SECONDS = 20;
    private static final int WARM_UP = 120;
    private static final int QUICK_WARM_UP = 10;
    private static final int QUICK_SECONDS = 3;
    private static final int EVENTS = 1_000;
    private static final int QUICK_EVENTS = 100;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final List<Integer> QUICK_SIZES = List.of(100, 1_000);

    Settings {
        if (runs < 1 || turn.toSeconds() < 1 || warmUp.isNegative() || events < 1) {
            throw new EmbeddedException(
                    "A bench needs at least one run of one second: correct --runs, --seconds or --warm-up.");
        }
    }

    /** What was asked for; 0 runs or seconds and a warm-up below 0 stand for what was not said. */
    static Settings of(int runs, int seconds, int warmUp, boolean quick) {
        return new Settings(
                runs == 0 ? (quick ? 1 : RUNS) : runs,
                Duration.ofSeconds(seconds == 0 ? (quick ? QUICK_SECONDS : SECONDS) : seconds),
                Duration.ofSeconds(warmUp < 0 ? (quick ? QUICK_WARM_UP : WARM_UP) : warmUp),
                quick ? QUICK_EVENTS : EVENTS,
                quick);
    }

    /** How many files an antenna has, one size after the other. */
    List<Integer> sizes() {
        return quick ? QUICK_SIZES : SIZES;
    }

    String sentence() {
        return "%d runs of turns A-B-B-A, %d s each, after %d s of warming up; %d clients.%s"
                .formatted(
                        runs,
                        turn.toSeconds(),
                        warmUp.toSeconds(),
                        CLIENTS,
                        quick ? " Quick: this shows that the bench works and proves nothing." : "");
    }
}
