package fr.parvis.facilitation.sheet.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Her yes to the sheet as she saw it.
 *
 * @param contentHash as it was shown to her
 */
public record SheetValidationRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
        @NotNull @Valid Act act) {}
