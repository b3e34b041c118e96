package fr.parvis.charts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an operator says at an installation.
 *
 * @param antenna its short name; namespaces and releases are called {@code <antenna>-<side>}
 * @param values files of values, later ones win
 */
public record Rendering(String antenna, List<Path> values) {
    public Rendering {
        values = List.copyOf(values);
    }

    /** With the defaults of the charts. */
    public static Rendering of(String antenna) {
        return new Rendering(antenna, List.of());
    }

    public Rendering with(Path file) {
        return new Rendering(
                antenna, Stream.concat(values.stream(), Stream.of(file)).toList());
    }
}
