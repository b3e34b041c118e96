package fr.parvis.facilitation.accompaniment.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.accompaniment.AccompanimentContact;
import fr.parvis.facilitation.accompaniment.Professional;
import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "accompaniment_contact")
class AccompanimentContactRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    SocialField field = SocialField.OTHER;

    @Column(name = "last_name_sealed")
    byte[] lastNameSealed = {};

    @Column(name = "first_name_sealed")
    byte[] firstNameSealed = {};

    @Column(name = "service_sealed")
    byte[] serviceSealed = {};

    @Column(name = "purpose_sealed")
    byte[] purposeSealed = {};

    @Column(name = "email_sealed")
    byte[] emailSealed = {};

    @Column(name = "telephone_sealed")
    byte[] telephoneSealed = {};

    UUID act = new UUID(0, 0);

    @Column(name = "entered_by")
    String enteredBy = "";

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    AccompanimentContactRow() {}

    AccompanimentContactRow(AccompanimentContact contact, DataKey key) {
        id = contact.id();
        caseId = contact.caseId().value();
        person = contact.person().value();
        change(contact, key);
    }

    final void change(AccompanimentContact contact, DataKey key) {
        field = contact.field();
        act = contact.act();
        enteredBy = contact.enteredBy();
        Professional one = contact.professional();
        lastNameSealed = key.encrypt(one.lastName(), sealed("last-name"));
        firstNameSealed = key.encrypt(one.firstName(), sealed("first-name"));
        serviceSealed = key.encrypt(one.service(), sealed("service"));
        purposeSealed = key.encrypt(one.purpose(), sealed("purpose"));
        emailSealed = key.encrypt(one.email(), sealed("email"));
        telephoneSealed = key.encrypt(one.telephone(), sealed("telephone"));
    }

    AccompanimentContact contact(DataKey key) {
        return new AccompanimentContact(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                field,
                new Professional(
                        key.decrypt(lastNameSealed, sealed("last-name")),
                        key.decrypt(firstNameSealed, sealed("first-name")),
                        key.decrypt(serviceSealed, sealed("service")),
                        key.decrypt(purposeSealed, sealed("purpose")),
                        key.decrypt(emailSealed, sealed("email")),
                        key.decrypt(telephoneSealed, sealed("telephone"))),
                act,
                enteredBy,
                version);
    }

    private String sealed(String what) {
        return "accompaniment-contact." + what + "." + id;
    }
}
