package fr.parvis.bench.measure;

import java.util.List;
import java.util.Locale;

/** Figures of the same thing, one of each run. */
public record Series(List<Double> values) {
    public Series {
        values = values.stream().sorted().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no figure");
        }
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    public double median() {
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }

    public double least() {
        return values.getFirst();
    }

    public double most() {
        return values.getLast();
    }

    /** The smallest value that so many percent of all do not exceed. */
    public double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * values.size());
        return values.get(Math.max(rank, 1) - 1);
    }

    /** From the least to the most, in a format such as {@code %.2f}. */
    public String span(String format) {
        return String.format(Locale.ROOT, format + " – " + format, least(), most());
    }

    /** The median in that format. */
    public String middle(String format) {
        return String.format(Locale.ROOT, format, median());
    }
}
