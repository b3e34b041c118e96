package fr.parvis.facilitation.mail.persistence;

import fr.parvis.facilitation.mail.AddressCheck;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "mail_code")
class AddressCheckRow {

    @Id
    String facilitator = "";

    @Column(name = "code_hash")
    String codeHash = "";

    @Column(name = "until_moment")
    Instant until = Instant.EPOCH;

    int wrong;

    @Column(name = "on_day")
    LocalDate day = LocalDate.EPOCH;

    int sent;

    AddressCheckRow() {}

    void change(AddressCheck check) {
        codeHash = check.codeHash();
        until = check.until();
        wrong = check.wrong();
        day = check.day();
        sent = check.sent();
    }

    AddressCheck check() {
        return new AddressCheck(facilitator, codeHash, until, wrong, day, sent);
    }
}
