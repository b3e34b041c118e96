package fr.parvis.facilitation.referent.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Part B of the form: whether she wishes a referent. */
public record ReferentWishRequest(
        @NotNull Boolean wished, @NotNull @Valid Act act) {}
