package fr.parvis.supervision.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A decision, in words that name nobody. */
public record RecordDecisionRequest(
        @NotBlank @Size(max = 2000) String text) {}
