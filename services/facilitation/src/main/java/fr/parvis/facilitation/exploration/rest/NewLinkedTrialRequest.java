package fr.parvis.facilitation.exploration.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something she tried for that choice.
 *
 * @param trialId the trial in her file of persons
 * @param optionId the option that was tried, when it was one of those explored for that choice
 * @param nextStep in her own words; they can never be changed afterwards
 */
public record NewLinkedTrialRequest(
        @NotNull UUID trialId,
        @Nullable UUID optionId,
        @NotBlank @Size(max = 2000) String nextStep,
        @NotNull @Valid Act act) {}
