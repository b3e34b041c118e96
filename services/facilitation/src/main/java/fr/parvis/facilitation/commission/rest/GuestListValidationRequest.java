package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Her yes to each name as she saw them.
 *
 * @param contentHash as it was shown to her
 */
public record GuestListValidationRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
        @NotNull @Valid Act act) {}
