package fr.parvis.cooperation.protocol.rest;

import fr.parvis.cooperation.protocol.ClauseKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One clause, in the words both parties agreed. */
public record ClausePart(
        @NotNull ClauseKind kind,
        @NotBlank @Size(max = 5000) String text) {}
