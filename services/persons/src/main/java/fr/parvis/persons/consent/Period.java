package fr.parvis.persons.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of Europe/Paris, both included.
 *
 * @param until null: no end, then {@code reviewOn} is there
 * @param reviewOn the day she is asked whether it still holds; it ends nothing by itself (PER-30)
 */
public record Period(
        LocalDate from, @Nullable LocalDate until, @Nullable LocalDate reviewOn) {

    /** Without an end, a review is due {@code reviewMonths} months after the start. */
    public static Period of(LocalDate from, @Nullable LocalDate until, int reviewMonths) {
        return new Period(from, until, until == null ? from.plusMonths(reviewMonths) : null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public boolean reviewIsDue(LocalDate day) {
        return reviewOn != null && !day.isBefore(reviewOn);
    }
}
