package fr.parvis.persons.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated power of representation (PER-17): for these matters, in this period, nothing else.
 *
 * @param until last day, Europe/Paris; null while no end is known
 */
public record Power(
        UUID id,
        UUID representativeId,
        Set<Matter> matters,
        LocalDate from,
        @Nullable LocalDate until,
        Recorded recorded) {

    /** By which account, and when, it was written down. */
    public record Recorded(String by, Instant at) {}

    public Power {
        matters = Set.copyOf(matters);
    }

    public boolean covers(Matter matter, LocalDate day) {
        return matters.contains(matter) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it was there for that entry: who writes down power and act does so in this order, or would make the power for the act. */
    boolean precedes(Instant performed, EnteredBy by) {
        return !recorded.by().equals(by.subject()) || !Moments.isBefore(performed, recorded.at());
    }
}
