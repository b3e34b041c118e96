package fr.parvis.supervision.governance.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A member's last day on the seat. */
public record EndSeatRequest(@NotNull LocalDate until) {}
