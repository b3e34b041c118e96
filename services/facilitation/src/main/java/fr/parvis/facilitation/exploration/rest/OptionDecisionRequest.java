package fr.parvis.facilitation.exploration.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.exploration.OptionDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What she makes of an option. */
public record OptionDecisionRequest(
        @NotNull OptionDecision decision, @NotNull @Valid Act act) {}
