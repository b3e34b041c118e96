package fr.parvis.facilitation.expression.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Her mark, set or taken away. */
public record PriorityRequest(
        @NotNull Boolean priority, @NotNull @Valid Act act) {}
