package fr.parvis.facilitation.constraint.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Her act of taking a constraint back. */
public record WithdrawalRequest(@NotNull @Valid Act act) {}
