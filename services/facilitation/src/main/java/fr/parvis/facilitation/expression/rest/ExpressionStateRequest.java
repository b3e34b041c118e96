package fr.parvis.facilitation.expression.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.expression.ExpressionState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What became of it, as she says.
 *
 * @param state LIVE, ACHIEVED or DROPPED_BY_PERSON; CHANGED comes only from a new expression that replaces this one
 */
public record ExpressionStateRequest(
        @NotNull ExpressionState state, @NotNull @Valid Act act) {}
