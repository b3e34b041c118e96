package fr.parvis.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;

/**
 * Two things measured in turns, A-B-B-A in every run: what the machine does slowly meanwhile falls on both alike.
 *
 * @param ours one figure of each run, the mean of its two turns
 * @param bare the comparator's
 * @param ratios ours ÷ bare, of the same run
 */
public record Turns(Series ours, Series bare, Series ratios) {

    /** Takes the turns; {@code begun} hears the number of each run, from 1. */
    public static Turns take(int runs, DoubleSupplier ours, DoubleSupplier bare, IntConsumer begun) {
        List<Double> own = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            begun.accept(run);
            double first = ours.getAsDouble();
            double second = bare.getAsDouble();
            double third = bare.getAsDouble();
            double fourth = ours.getAsDouble();
            own.add((first + fourth) / 2);
            others.add((second + third) / 2);
            ratios.add((first + fourth) / (second + third));
        }
        return new Turns(new Series(own), new Series(others), new Series(ratios));
    }
}
