package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.facilitation.accompaniment.AccompanimentContact;
import fr.parvis.facilitation.accompaniment.Professional;
import fr.parvis.facilitation.accompaniment.SocialField;
import java.util.UUID;

/**
 * A professional on her list.
 *
 * @param version to be given back when the row is changed
 */
public record ContactResponse(UUID id, SocialField field, ProfessionalFields professional, UUID actId, long version) {

    /** A row of part A of the form; empty texts: nothing said. */
    public record ProfessionalFields(
            String lastName, String firstName, String service, String purpose, String email, String telephone) {

        static ProfessionalFields of(Professional one) {
            return new ProfessionalFields(
                    one.lastName(), one.firstName(), one.service(), one.purpose(), one.email(), one.telephone());
        }
    }

    static ContactResponse of(AccompanimentContact contact) {
        return new ContactResponse(
                contact.id(),
                contact.field(),
                ProfessionalFields.of(contact.professional()),
                contact.act(),
                contact.version());
    }
}
