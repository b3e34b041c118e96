package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Her yes to the charter.
 *
 * @param textHash of the text she read or was read to
 */
public record CharterRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String textHash,
        @NotNull @Valid Act act) {}
