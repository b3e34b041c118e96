package fr.parvis.facilitation.rights.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.rights.RightsOutcome;
import fr.parvis.facilitation.rights.RightsStep;
import fr.parvis.facilitation.rights.RightsSupport;
import fr.parvis.facilitation.rights.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of the rights log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightsStepResponse(
        UUID id,
        StepKind kind,
        @Nullable RightsSupport support,
        @Nullable RightsOutcome outcome,
        String text,
        LocalDate date,
        Role enteredAs,
        @Nullable UUID actId,
        Instant writtenAt) {

    static RightsStepResponse of(RightsStep step) {
        return new RightsStepResponse(
                step.id(),
                step.what().kind(),
                step.what().support(),
                step.what().outcome(),
                step.what().text(),
                step.on(),
                step.enteredAs(),
                step.act(),
                step.writtenAt());
    }
}
