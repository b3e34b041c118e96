package fr.parvis.persons.signal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.signal.PrioritySignal;
import fr.parvis.persons.signal.SignalState;
import fr.parvis.persons.support.PriorityCriterion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal as a facilitator reads it, to go and ask. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalResponse(
        UUID signalId,
        @Nullable String contact,
        List<PriorityCriterion> criteria,
        boolean personWasTold,
        SignalState state,
        Instant receivedAt) {

    static SignalResponse of(PrioritySignal signal) {
        return new SignalResponse(
                signal.id(),
                signal.contact(),
                signal.criteria().stream().sorted().toList(),
                signal.personWasTold(),
                signal.state(),
                signal.receivedAt());
    }
}
