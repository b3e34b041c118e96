package fr.parvis.bench;

import fr.parvis.bench.machine.Steal;
import fr.parvis.bench.measure.Turns;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Takes turns, and says after each what it gave and how much of the machine others took meanwhile. */
final class Taking {
    private static final double SHARED_PERCENT = 5;

    private final Settings settings;
    private final PrintStream out;
    private final List<Double> steals = new ArrayList<>();

    Taking(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    Settings settings() {
        return settings;
    }

    void say(String what) {
        out.println("  " + what);
    }

    Turns turns(String unit, DoubleSupplier ours, DoubleSupplier bare) {
        return Turns.take(
                settings.runs(),
                watched("service", unit, ours),
                watched("comparator", unit, bare),
                run -> out.printf("  run %d of %d%n", run, settings.runs()));
    }

    private DoubleSupplier watched(String whose, String unit, DoubleSupplier turn) {
        return () -> {
            Steal before = Steal.now();
            double figure = turn.getAsDouble();
            double percent = Steal.now().percentSince(before);
            steals.add(percent);
            out.printf("    %-10s %10.2f %s, %4.1f %% of the machine stolen%n", whose, figure, unit, percent);
            return figure;
        };
    }

    /** For a run that takes no turns. */
    double alone(String unit, DoubleSupplier run) {
        return watched("service", unit, run).getAsDouble();
    }

    /** What the turns together say of the machine. */
    String sentence() {
        double most = steals.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return most > SHARED_PERCENT
                ? "The figures are of a machine that was shared: up to %.1f %% of its time was stolen during a turn. Ratios stay comparable, absolute figures do not."
                        .formatted(most)
                : "At most %.1f %% of the machine's time was stolen during a turn.".formatted(most);
    }
}
