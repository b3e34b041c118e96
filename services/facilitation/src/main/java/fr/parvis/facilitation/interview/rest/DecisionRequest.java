package fr.parvis.facilitation.interview.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.interview.FreeDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Her free decision.
 *
 * @param words hers; nobody has to give any, and a no needs none
 */
public record DecisionRequest(
        @NotNull FreeDecision decision,
        @Nullable @Size(max = 4000) String words,
        @NotNull @Valid Act act) {}
