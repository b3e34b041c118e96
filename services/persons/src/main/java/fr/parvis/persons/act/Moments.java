package fr.parvis.persons.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Compares moments in milliseconds: the register keeps fewer digits of a second than a statement may carry, and a moment is not before itself. */
final class Moments {

    private Moments() {}

    static boolean isBefore(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MILLIS).isBefore(other.truncatedTo(ChronoUnit.MILLIS));
    }
}
