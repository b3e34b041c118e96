package fr.parvis.facilitation.expression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Pictograms she pointed at, in her order. The word under each stays readable when the drawing cannot be shown. */
public record Pictograms(PictogramSet set, List<Pictogram> items) {

    public Pictograms {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param id number in the set
     * @param word under it, without control characters
     */
    public record Pictogram(String id, String word) {}

    /** The words in a row: what somebody reads who does not see the drawings. */
    public String words() {
        return items.stream().map(Pictogram::word).collect(Collectors.joining(" · "));
    }

    /** As kept: a line each, number and word. */
    public String lines() {
        return items.stream().map(item -> item.id() + '\t' + item.word()).collect(Collectors.joining("\n"));
    }

    /** The inverse of {@link #lines}. */
    public static Pictograms ofLines(PictogramSet set, String lines) {
        return new Pictograms(
                set,
                Arrays.stream(lines.split("\n", -1))
                        .map(line -> line.split("\t", 2))
                        .map(line -> new Pictogram(line[0], line[1]))
                        .toList());
    }
}
