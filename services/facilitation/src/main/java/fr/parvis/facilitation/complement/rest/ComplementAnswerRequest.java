package fr.parvis.facilitation.complement.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.complement.ComplementAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What she says to it. */
public record ComplementAnswerRequest(
        @NotNull ComplementAnswer answer, @NotNull @Valid Act act) {}
