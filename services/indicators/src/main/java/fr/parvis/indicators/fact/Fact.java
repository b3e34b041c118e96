package fr.parvis.indicators.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One reported fact. Immutable; an owner's correction is another fact of the same subject.
 *
 * @param subject a reference of its family, a handle, or a public code; never a key of the sender's database
 * @param sequence version of the subject as its owner counts it: the order of facts of one day
 * @param at one code per dimension, any number where a dimension takes several
 * @param quantity unit as its kind says; 1 where the kind says nothing
 */
public record Fact(
        FactKind kind, String subject, long sequence, LocalDate day, Map<Dimension, Set<String>> at, long quantity) {

    /** Leaves no room for words (IND-EP-18). */
    private static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9:._-]{0,63}";

    public Fact {
        if (!subject.matches(SUBJECT) || quantity < 0) {
            throw new IllegalArgumentException(kind + " needs a subject without words and a quantity of at least 0");
        }
        if (!at.keySet().equals(kind.dimensions())) {
            throw new IllegalArgumentException(kind + " carries " + kind.dimensions() + ", not " + at.keySet());
        }
        Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
        at.forEach((dimension, codes) -> copy.put(dimension, sorted(dimension, codes)));
        at = Collections.unmodifiableMap(copy);
    }

    /** Throws when a code is not of its closed list. */
    public Fact within(Vocabulary vocabulary) {
        at.forEach((dimension, codes) -> {
            if (!vocabulary.codes(dimension).containsAll(codes)) {
                throw new IllegalArgumentException(dimension + " has no code " + codes);
            }
        });
        return this;
    }

    private static Set<String> sorted(Dimension dimension, Set<String> codes) {
        if (!dimension.multiple() && codes.size() != 1) {
            throw new IllegalArgumentException(dimension + " takes one code, not " + codes.size());
        }
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
