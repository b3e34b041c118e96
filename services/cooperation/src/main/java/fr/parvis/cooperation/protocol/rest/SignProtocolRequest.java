package fr.parvis.cooperation.protocol.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A signature under the exact text that was read. The caller's role says for which party.
 *
 * @param textHash {@code textHash} of the protocol as it was read
 */
public record SignProtocolRequest(
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String textHash) {}
