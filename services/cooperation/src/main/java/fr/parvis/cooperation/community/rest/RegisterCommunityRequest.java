package fr.parvis.cooperation.community.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A Communauté 360 to enter in the directory.
 *
 * @param code public code, {@code c360-14}
 * @param departement official code: {@code 14}, {@code 2A}, {@code 974}
 */
public record RegisterCommunityRequest(
        @NotBlank @Pattern(regexp = "c360-[0-9a-z]{1,12}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Pattern(regexp = "\\d{2,3}|2A|2B") String departement,
        @NotNull @Valid EmployerPart employer) {}
