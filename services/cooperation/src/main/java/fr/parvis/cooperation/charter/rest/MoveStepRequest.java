package fr.parvis.cooperation.charter.rest;

import fr.parvis.cooperation.agreement.rest.Written;
import fr.parvis.cooperation.charter.StepState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a step of a charter goes.
 *
 * @param evidence what shows it; compulsory when it is done
 */
public record MoveStepRequest(
        @NotNull StepState state,
        @Nullable @Size(max = 5000) String evidence) {

    @Nullable
    String writtenEvidence() {
        return Written.orNull(evidence);
    }
}
