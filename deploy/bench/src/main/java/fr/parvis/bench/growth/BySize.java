package fr.parvis.bench.growth;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One figure of each number of files, in milliseconds. */
public final class BySize {
    private final SortedMap<Integer, Double> figures = new TreeMap<>();

    public void put(int size, double millis) {
        figures.put(size, millis);
    }

    /** The figure of the largest antenna divided by that of the smallest. */
    public double ratio() {
        return figures.lastEntry().getValue() / figures.firstEntry().getValue();
    }

    public double most() {
        return figures.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /**
     * How the figure grows: the exponent of the power law that fits best, 0 when it does not grow, 1 when it doubles with the files.
     *
     * @throws IllegalStateException with fewer than two sizes
     */
    public double slope() {
        if (figures.size() < 2) {
            throw new IllegalStateException("a slope needs two sizes");
        }
        double meanX =
                figures.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
        double meanY =
                figures.values().stream().mapToDouble(Math::log).average().orElseThrow();
        double both = 0;
        double squares = 0;
        for (Map.Entry<Integer, Double> figure : figures.entrySet()) {
            double x = Math.log(figure.getKey()) - meanX;
            both += x * (Math.log(figure.getValue()) - meanY);
            squares += x * x;
        }
        return both / squares;
    }

    @Override
    public String toString() {
        return figures.entrySet().stream()
                .map(figure -> String.format(Locale.ROOT, "%d: %.2f ms", figure.getKey(), figure.getValue()))
                .collect(joining(", "));
    }
}
