package fr.parvis.facilitation.goal.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A goal she can reach.
 *
 * @param words her own; they can never be changed afterwards
 * @param expressionIds what she said she wants that it comes from
 */
public record NewGoalRequest(
        @NotBlank @Size(max = 2000) String words,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> expressionIds,
        @NotNull @Valid Act act) {}
