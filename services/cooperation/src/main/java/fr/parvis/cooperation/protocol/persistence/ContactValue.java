package fr.parvis.cooperation.protocol.persistence;

import fr.parvis.cooperation.protocol.ContactPoint;
import fr.parvis.cooperation.protocol.Party;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A row of {@code protocol_contact}. */
@Embeddable
class ContactValue {

    @Enumerated(EnumType.STRING)
    Party party = Party.CARRIER;

    String label = "";

    @Nullable
    String email;

    @Nullable
    String telephone;

    static ContactValue of(ContactPoint contact) {
        ContactValue value = new ContactValue();
        value.party = contact.party();
        value.label = contact.label();
        value.email = contact.email();
        value.telephone = contact.telephone();
        return value;
    }

    ContactPoint toContactPoint() {
        return new ContactPoint(party, label, email, telephone);
    }
}
