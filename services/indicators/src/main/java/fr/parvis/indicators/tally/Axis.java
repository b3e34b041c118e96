package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parts a total is split into, which always add up to it.
 *
 * @param has empty for a dimension with one code; for one with several, the code whose YES and NO are the parts
 */
public record Axis(Dimension dimension, String has) implements Comparable<Axis> {

    static final String YES = "YES";
    static final String NO = "NO";

    /**
     * None where there is one code only: it would repeat the total.
     *
     * @param several whether what is counted may have several codes of it, so that they do not add up
     */
    static Stream<Axis> of(Dimension dimension, boolean several, Vocabulary vocabulary) {
        List<String> codes = vocabulary.codes(dimension);
        if (several) {
            return codes.stream().map(code -> new Axis(dimension, code));
        }
        return codes.size() > 1 ? Stream.of(new Axis(dimension, "")) : Stream.of();
    }

    List<String> codes(Vocabulary vocabulary) {
        return has.isEmpty() ? vocabulary.codes(dimension) : List.of(YES, NO);
    }

    /** Whether this code is one a reader is shown: of a dimension with several codes, that it is there. */
    public boolean says(String code) {
        return has.isEmpty() || code.equals(YES);
    }

    String of(Map<Dimension, Set<String>> at) {
        Set<String> codes = at.getOrDefault(dimension, Set.of());
        if (has.isEmpty()) {
            return codes.iterator().next();
        }
        return codes.contains(has) ? YES : NO;
    }

    @Override
    public int compareTo(Axis other) {
        return Comparator.comparing(Axis::dimension).thenComparing(Axis::has).compare(this, other);
    }

    @Override
    public String toString() {
        return has.isEmpty() ? dimension.name() : dimension + ":" + has;
    }
}
