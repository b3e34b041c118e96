package fr.parvis.facilitation.assessment.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.sharing.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who reads an assessment from now on, as she says. */
public record VisibilityRequest(
        @NotNull Visibility visibility, @NotNull @Valid Act act) {}
