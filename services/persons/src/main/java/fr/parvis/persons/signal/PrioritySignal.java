package fr.parvis.persons.signal;

import fr.parvis.persons.support.PriorityCriterion;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A situation the agency signals (GAT-04).
 *
 * @param contact how to reach the person, in plain words; null once she refused
 * @param personWasTold whether the agency says it told her
 */
public record PrioritySignal(
        UUID id,
        @Nullable String contact,
        Set<PriorityCriterion> criteria,
        boolean personWasTold,
        SignalState state,
        Instant receivedAt) {

    public PrioritySignal {
        criteria = Set.copyOf(criteria);
    }

    public Arrival arrival() {
        return new Arrival(receivedAt, id);
    }

    @Override
    public String toString() {
        return "PrioritySignal[" + id + " " + state + "]";
    }
}
