package fr.parvis.facilitation.interview.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A session that took place. */
public record NewSessionRequest(@NotNull LocalDate heldOn) {}
