package fr.parvis.facilitation.commission;

import java.util.UUID;

/**
 * Somebody who is to be invited.
 *
 * @param id stays with the guest while the list is changed
 * @param organisation where they work; empty for family
 * @param contact how an invitation reaches them
 * @param reason why somebody whose trade is not concerned is invited; empty for all others
 * @param directlyInvolved takes part in supporting her: no third party then (FAC-57)
 */
public record Guest(
        UUID id,
        GuestRole role,
        String name,
        String organisation,
        String contact,
        String reason,
        boolean directlyInvolved) {

    @Override
    public String toString() {
        return "Guest[" + role + "]";
    }
}
