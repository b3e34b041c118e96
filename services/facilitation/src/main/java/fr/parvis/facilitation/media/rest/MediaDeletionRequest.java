package fr.parvis.facilitation.media.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Her act. */
public record MediaDeletionRequest(@NotNull @Valid Act act) {}
