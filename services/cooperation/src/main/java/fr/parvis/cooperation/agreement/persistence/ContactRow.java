package fr.parvis.cooperation.agreement.persistence;

import fr.parvis.cooperation.agreement.AgreementContact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement_contact}. */
@Entity
@Table(name = "agreement_contact")
class ContactRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "agreement_id")
    UUID agreement = new UUID(0, 0);

    String party = "";

    String label = "";

    @Nullable
    String email;

    @Nullable
    String telephone;

    @Column(name = "since_on")
    LocalDate sinceOn = LocalDate.EPOCH;

    @Column(name = "left_on")
    @Nullable
    LocalDate leftOn;

    @Column(insertable = false, updatable = false)
    long position;

    static ContactRow of(AgreementContact contact) {
        ContactRow row = new ContactRow();
        row.id = contact.id();
        row.agreement = contact.agreement();
        row.party = contact.party();
        row.label = contact.reach().label();
        row.email = contact.reach().email();
        row.telephone = contact.reach().telephone();
        row.sinceOn = contact.sinceOn();
        row.leftOn = contact.leftOn();
        return row;
    }

    AgreementContact toContact() {
        AgreementContact.Reach reach = new AgreementContact.Reach(label, email, telephone);
        return new AgreementContact(id, agreement, party, reach, sinceOn, leftOn);
    }
}
