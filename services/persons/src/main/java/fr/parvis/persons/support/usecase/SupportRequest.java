package fr.parvis.persons.support.usecase;

import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.support.PriorityCriterion;
import fr.parvis.persons.support.RequestOrigin;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the request for support came up.
 *
 * @param requestedOnOrToday day of the request, Europe/Paris; null: today
 * @param signalId the signal that led to it; its criteria then count
 */
public record SupportRequest(
        RequestOrigin origin,
        Set<PriorityCriterion> criteria,
        @Nullable LocalDate requestedOnOrToday,
        @Nullable UUID signalId) {

    LocalDate requestedOn(LocalDate today) {
        if (requestedOnOrToday == null) {
            return today;
        }
        if (requestedOnOrToday.isAfter(today)) {
            throw new RefusedException("requestedOn", Rule.NOT_IN_THE_FUTURE);
        }
        return requestedOnOrToday;
    }
}
