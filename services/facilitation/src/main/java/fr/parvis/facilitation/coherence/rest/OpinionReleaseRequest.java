package fr.parvis.facilitation.coherence.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Her act of releasing the opinion. */
public record OpinionReleaseRequest(@NotNull @Valid Act act) {}
