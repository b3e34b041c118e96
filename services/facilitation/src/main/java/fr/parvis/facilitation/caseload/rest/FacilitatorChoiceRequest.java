package fr.parvis.facilitation.caseload.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whom she chooses; no reason is asked. */
public record FacilitatorChoiceRequest(
        @NotBlank @Size(max = 100) String facilitatorSubject,
        @NotNull @Valid Act act) {}
