package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** She takes a professional off her list. */
public record ContactDeletionRequest(@NotNull @Valid Act act) {}
