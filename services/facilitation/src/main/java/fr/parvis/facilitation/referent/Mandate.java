package fr.parvis.facilitation.referent;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a referent is it.
 *
 * @param until last day of the worker's own mission; absent: it is not limited
 * @param successorFrom day from which a successor is looked for; with an end, and only then
 * @param checkedBy account subject of who checked the conditions of FAC-45
 */
public record Mandate(
        LocalDate from, @Nullable LocalDate until, @Nullable LocalDate successorFrom, String checkedBy) {

    public static Mandate unlimited(LocalDate from, String checkedBy) {
        return new Mandate(from, null, null, checkedBy);
    }

    /**
     * A limited one. The search begins that long before its last day, in days and months of the calendar; at once where less than that is left.
     *
     * @param until not before {@code from}
     * @param search not negative
     */
    public static Mandate limited(LocalDate from, LocalDate until, Period search, String checkedBy) {
        if (until.isBefore(from) || search.isNegative()) {
            throw new IllegalArgumentException("a mandate from %s to %s, search %s".formatted(from, until, search));
        }
        LocalDate successorFrom = until.minus(search);
        return new Mandate(from, until, successorFrom.isBefore(from) ? from : successorFrom, checkedBy);
    }

    boolean isOver(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    boolean endsSoon(LocalDate today) {
        return successorFrom != null && !today.isBefore(successorFrom);
    }

    LocalDate endAt(LocalDate day) {
        return until != null && until.isBefore(day) ? until : day;
    }
}
