package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.commission.GuestList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Who is there when it begins.
 *
 * @param personPresent whether she is, in the room or from afar
 * @param presentGuests ids of the list
 */
public record CommissionOpeningRequest(
        @NotNull Boolean personPresent,
        @NotNull @Size(min = 1, max = GuestList.MOST) List<@NotNull UUID> presentGuests) {}
