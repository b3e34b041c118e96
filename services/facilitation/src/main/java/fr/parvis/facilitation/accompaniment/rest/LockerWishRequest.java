package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Part D of the form: whether she is interested in a digital locker. */
public record LockerWishRequest(
        @NotNull Boolean wished, @NotNull @Valid Act act) {}
