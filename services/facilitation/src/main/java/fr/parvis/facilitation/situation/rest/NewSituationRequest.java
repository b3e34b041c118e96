package fr.parvis.facilitation.situation.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.expression.LifeDomain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How it is now and how she wishes it to be, both in her own words; they can never be changed afterwards. */
public record NewSituationRequest(
        @NotNull LifeDomain domain,
        @NotBlank @Size(max = 4000) String present,
        @NotBlank @Size(max = 4000) String wished,
        @NotNull @Valid Act act) {}
