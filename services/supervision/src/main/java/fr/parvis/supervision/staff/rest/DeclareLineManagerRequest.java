package fr.parvis.supervision.staff.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A manager's declaration about herself; whose it is says her token.
 *
 * @param siren of her employer: the carrier or an employer of facilitators
 * @param offerFunction whether she also works for the offer side, a protocol's signature included; yes is refused
 */
public record DeclareLineManagerRequest(
        @NotBlank @Pattern(regexp = "\\d{9}") String siren,
        @NotNull Boolean offerFunction) {}
