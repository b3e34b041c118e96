package fr.parvis.facilitation.exploration.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.exploration.LinkedTrial;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial that belongs to a choice.
 *
 * @param trialId to be read at persons, where what was tried, the conditions and her conclusions stand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkedTrialResponse(
        UUID id,
        UUID expressionId,
        @Nullable UUID optionId,
        UUID trialId,
        String nextStep,
        UUID actId,
        Instant linkedAt) {

    static LinkedTrialResponse of(LinkedTrial link) {
        return new LinkedTrialResponse(
                link.id(),
                link.expression().value(),
                link.option(),
                link.trial(),
                link.nextStep(),
                link.act(),
                link.linkedAt());
    }
}
