package fr.parvis.facilitation.network.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** She takes a member out. */
public record MemberDeletionRequest(@NotNull @Valid Act act) {}
