package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** An agreement and its first draft. */
public record DraftAgreementRequest(
        @NotNull AgreementKind kind, @NotNull @Valid AgreementContentPart content) {}
