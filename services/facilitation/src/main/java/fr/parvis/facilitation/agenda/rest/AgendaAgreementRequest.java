package fr.parvis.facilitation.agenda.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Whether it may be spoken of. */
public record AgendaAgreementRequest(
        @NotNull Boolean agreed, @NotNull @Valid Act act) {}
