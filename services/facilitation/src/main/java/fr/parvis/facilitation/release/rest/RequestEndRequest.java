package fr.parvis.facilitation.release.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Her act of closing a request; no reason is asked. */
public record RequestEndRequest(@NotNull @Valid Act act) {}
