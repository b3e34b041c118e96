package fr.parvis.facilitation.knowledge.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.sharing.Told;
import fr.parvis.facilitation.sharing.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Her act of opening a section, or of changing who reads it.
 *
 * @param told what she was told before
 */
public record OpeningRequest(
        @NotNull Visibility visibility,
        @NotNull @Valid Told told,
        @NotNull @Valid Act act) {}
