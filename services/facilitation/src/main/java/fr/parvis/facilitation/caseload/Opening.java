package fr.parvis.facilitation.caseload;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was known when the case opened; it never changes.
 *
 * @param requestedOn day of the request for support, Europe/Paris: the place in the queue counts from here
 */
public record Opening(
        RequestOrigin origin, Set<PriorityCriterion> criteria, LocalDate requestedOn, LocalDate acceptedOn) {

    public Opening {
        criteria = Set.copyOf(criteria);
    }

    public boolean priority() {
        return !criteria.isEmpty();
    }
}
