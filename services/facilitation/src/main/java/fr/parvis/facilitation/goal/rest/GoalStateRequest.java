package fr.parvis.facilitation.goal.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.goal.GoalState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What became of a goal, as she says. */
public record GoalStateRequest(
        @NotNull GoalState state, @NotNull @Valid Act act) {}
