package fr.parvis.cooperation.agreement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole text of the open version: what is not here is taken out. Voids every signature given before. */
public record WriteAgreementRequest(@NotNull @Valid AgreementContentPart content) {}
