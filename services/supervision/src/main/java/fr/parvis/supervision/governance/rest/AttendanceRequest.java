package fr.parvis.supervision.governance.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** All seats that were taken; what is not here was empty. */
public record AttendanceRequest(@NotNull @Size(max = 200) Set<@NotNull UUID> members) {}
