package fr.parvis.cooperation.agreement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an agreement ends. */
public record EndAgreementRequest(
        @NotBlank @Size(max = 2000) String reason) {}
