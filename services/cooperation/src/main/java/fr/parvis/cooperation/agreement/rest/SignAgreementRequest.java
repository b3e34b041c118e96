package fr.parvis.cooperation.agreement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A signature under the exact text that was read. The caller's account says for which party.
 *
 * @param contentHash {@code contentHash} of the version as it was read
 */
public record SignAgreementRequest(
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}
