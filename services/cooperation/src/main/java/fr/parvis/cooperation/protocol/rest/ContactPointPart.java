package fr.parvis.cooperation.protocol.rest;

import fr.parvis.cooperation.protocol.ContactPoint;
import fr.parvis.cooperation.protocol.Party;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where one party of a protocol is reached: a function, not a person. */
public record ContactPointPart(
        @NotNull Party party,
        @NotBlank @Size(max = 200) String label,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 30) String telephone) {

    static ContactPointPart of(ContactPoint contact) {
        return new ContactPointPart(contact.party(), contact.label(), contact.email(), contact.telephone());
    }

    ContactPoint toContactPoint() {
        return new ContactPoint(party, label.strip(), email, telephone);
    }
}
