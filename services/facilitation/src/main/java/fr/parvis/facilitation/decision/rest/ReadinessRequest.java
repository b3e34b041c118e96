package fr.parvis.facilitation.decision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The text is complete.
 *
 * @param contentHash of the text that was seen
 */
public record ReadinessRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}
