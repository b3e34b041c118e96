package fr.parvis.persons.act;

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
        @Nullable LocalDate until) {

    public Power {
        matters = Set.copyOf(matters);
    }

    public boolean covers(Matter matter, LocalDate day) {
        return matters.contains(matter) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
