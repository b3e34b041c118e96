package fr.parvis.cooperation.protocol.rest;

import fr.parvis.cooperation.protocol.ProtocolStatus;
import jakarta.validation.constraints.NotNull;

/** Puts a signed protocol in force, under review, or ends it. */
public record MoveProtocolRequest(@NotNull ProtocolStatus status) {}
