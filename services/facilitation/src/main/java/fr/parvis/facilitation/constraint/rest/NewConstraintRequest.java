package fr.parvis.facilitation.constraint.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something she knows stands beside that choice.
 *
 * @param words her own; they can never be changed afterwards
 */
public record NewConstraintRequest(
        @NotBlank @Size(max = 4000) String words,
        @NotNull @Valid Act act) {}
