package fr.parvis.local.doctor;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of one process, as it gives them to Prometheus (text format 0.0.4). */
public record Figures(List<Sample> samples) {

    private static final Pattern LINE =
            Pattern.compile("(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(?<labels>.*)\\})? (?<value>\\S+)(?: \\d+)?");
    private static final Pattern LABEL =
            Pattern.compile("(?<key>[a-zA-Z_][a-zA-Z0-9_]*)=\"(?<value>(?:[^\"\\\\]|\\\\.)*)\"");

    /** One figure. */
    public record Sample(String name, Map<String, String> labels, double value) {}

    /** Reads what {@code /q/metrics} answered; lines that are no figure are passed over. */
    public static Figures parse(String text) {
        return new Figures(text.lines().flatMap(Figures::sample).toList());
    }

    /** The largest value of this name, over all labels. */
    OptionalDouble largest(String name) {
        return of(name).mapToDouble(Sample::value).max();
    }

    double sum(String name) {
        return of(name).mapToDouble(Sample::value).sum();
    }

    Stream<Sample> of(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name));
    }

    private static Stream<Sample> sample(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.startsWith("#") || !matcher.matches()) {
            return Stream.empty();
        }
        return number(matcher.group("value"))
                .mapToObj(value -> new Sample(matcher.group("name"), labels(matcher.group("labels")), value));
    }

    private static DoubleStream number(String text) {
        return switch (text) {
            case "NaN" -> DoubleStream.empty();
            case "+Inf" -> DoubleStream.of(Double.POSITIVE_INFINITY);
            case "-Inf" -> DoubleStream.of(Double.NEGATIVE_INFINITY);
            default -> DoubleStream.of(Double.parseDouble(text));
        };
    }

    private static Map<String, String> labels(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        return LABEL.matcher(text)
                .results()
                .collect(Collectors.toMap(found -> found.group("key"), found -> found.group("value"), (a, _) -> a));
    }
}
