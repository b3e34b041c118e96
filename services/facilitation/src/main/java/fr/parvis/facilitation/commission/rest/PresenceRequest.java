package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.commission.PresenceMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How she takes part.
 *
 * @param comfortableWith with how many guests she is at ease; absent when she sets no number
 */
public record PresenceRequest(
        @NotNull PresenceMode presence,
        @Nullable @Min(1) @Max(GuestList.MOST) Integer comfortableWith,
        @NotNull @Valid Act act) {}
