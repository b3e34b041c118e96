package fr.parvis.facilitation.assessment.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Her yes or no. */
public record ProposalDecisionRequest(
        @NotNull Boolean agreed, @NotNull @Valid Act act) {}
