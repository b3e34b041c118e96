package fr.parvis.facilitation.sheet.rest;

import fr.parvis.facilitation.sheet.ReferralPhase;
import jakarta.validation.constraints.NotNull;

/** A new version of the sheet; it starts from the one she validated last. */
public record NewSheetRequest(@NotNull ReferralPhase phase) {}
