package fr.parvis.facilitation.aim.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.aim.AimState;
import fr.parvis.facilitation.aim.SupportAim;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What she says of an aim. */
public record AimRequest(
        @NotNull SupportAim aim,
        @NotNull AimState state,
        @NotNull @Valid Act act) {}
