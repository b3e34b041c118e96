package fr.parvis.facilitation.agenda.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** She takes the exclusion back. */
public record TopicWithdrawalRequest(@NotNull @Valid Act act) {}
