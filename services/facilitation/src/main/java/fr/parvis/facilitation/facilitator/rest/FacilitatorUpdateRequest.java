package fr.parvis.facilitation.facilitator.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What may change of a listed facilitator. */
public record FacilitatorUpdateRequest(
        @NotBlank @Size(max = 200) String displayName,
        @NotBlank @Size(max = 50) String siteCode,
        @Nullable @Min(1) @Max(1000) Integer maxCaseload,
        @NotNull Boolean available) {}
