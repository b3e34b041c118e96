package fr.parvis.facilitation.facilitator.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator to list.
 *
 * @param subject account subject in the demand realm
 * @param maxCaseload number of persons above which a warning shows; absent: the antenna's default
 */
public record NewFacilitatorRequest(
        @NotBlank @Size(max = 100) String subject,
        @NotBlank @Size(max = 200) String displayName,
        @NotBlank @Size(max = 50) String siteCode,
        @Nullable @Min(1) @Max(1000) Integer maxCaseload) {}
