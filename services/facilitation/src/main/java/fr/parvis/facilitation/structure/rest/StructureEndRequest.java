package fr.parvis.facilitation.structure.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** She does not live there, or is not followed there, any more. */
public record StructureEndRequest(@NotNull LocalDate endedOn) {}
