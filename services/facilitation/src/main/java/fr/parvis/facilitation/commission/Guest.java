package fr.parvis.facilitation.commission;

import java.util.UUID;

/**
 * Somebody who is to be invited.
 *
 * @param id stays with the same human being while the list is changed; what was sent to or accepted by somebody hangs on it
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

    /** Whether nothing tells them apart. A spelling put right makes somebody else too, since nobody here can tell it from another human being. */
    boolean readsAs(Guest other) {
        return name.equals(other.name) && organisation.equals(other.organisation) && contact.equals(other.contact);
    }

    Guest named(UUID other) {
        return new Guest(other, role, name, organisation, contact, reason, directlyInvolved);
    }

    @Override
    public String toString() {
        return "Guest[" + role + "]";
    }
}
