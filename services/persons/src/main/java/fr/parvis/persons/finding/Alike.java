package fr.parvis.persons.finding;

import java.util.Collections;
import java.util.Set;

/** How one part of a name, the family name or the first name, is like another. */
enum Alike {
    /** The same letters, however joined, or the same sound. */
    SAME,
    /** A slip of the pen, or one has a word more: « Durand » and « Durand-Petit ». */
    ALMOST,
    /** One of the two was never told. */
    UNTOLD,
    DIFFERENT;

    static Alike of(NameWords one, NameWords other, Sounds sounds) {
        if (one.isEmpty() != other.isEmpty()) {
            return UNTOLD;
        }
        if (one.equals(other)
                || !Collections.disjoint(one.spellings(), other.spellings())
                || soundAlike(one, other, sounds)) {
            return SAME;
        }
        return isWithin(one, other) || isWithin(other, one) || slipped(one, other) ? ALMOST : DIFFERENT;
    }

    private static boolean soundAlike(NameWords one, NameWords other, Sounds sounds) {
        return one.spellings().stream()
                .anyMatch(spelling -> other.spellings().stream().anyMatch(known -> sounds.areAlike(spelling, known)));
    }

    private static boolean isWithin(NameWords one, NameWords other) {
        return Set.copyOf(other.words()).containsAll(one.words());
    }

    private static boolean slipped(NameWords one, NameWords other) {
        return one.spellings().stream()
                .anyMatch(
                        spelling -> other.spellings().stream().anyMatch(known -> Slips.mayBeTheSame(spelling, known)));
    }
}
