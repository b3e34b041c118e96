package fr.parvis.facilitation.caseload.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Her act, and nothing else: no reason is asked. */
public record CaseActRequest(@NotNull @Valid Act act) {}
