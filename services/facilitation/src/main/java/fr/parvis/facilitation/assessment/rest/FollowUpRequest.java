package fr.parvis.facilitation.assessment.rest;

import fr.parvis.facilitation.assessment.Assessment.FollowUp;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an assessment; replaces what stood before.
 *
 * @param resultSharedOn when she was told the result; absent: not yet
 * @param recheckOn when it is looked at again; the day that stands may be over, a new one not
 */
public record FollowUpRequest(
        @Nullable LocalDate resultSharedOn,
        @NotNull LocalDate recheckOn,
        @NotNull @Valid QualitiesBody qualities) {

    FollowUp followUp() {
        return new FollowUp(resultSharedOn, recheckOn, qualities.qualities());
    }
}
