package fr.parvis.facilitation.complement.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.ComplementAnswer;
import fr.parvis.facilitation.complement.ComplementKind;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "complementary_support")
class ComplementRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ComplementKind kind = ComplementKind.PEER;

    @Column(name = "about_sealed", updatable = false)
    byte[] aboutSealed = {};

    @Column(name = "proposed_on", updatable = false)
    LocalDate proposedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @Nullable
    ComplementAnswer answer;

    @Nullable
    UUID act;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    ComplementRow() {}

    ComplementRow(Complement complement, DataKey key) {
        id = complement.id();
        caseId = complement.caseId().value();
        person = complement.person().value();
        kind = complement.kind();
        aboutSealed = key.encrypt(complement.about(), field());
        proposedOn = complement.proposedOn();
        change(complement);
    }

    final void change(Complement complement) {
        answer = complement.answer();
        act = complement.act();
    }

    Complement complement(DataKey key) {
        return new Complement(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                kind,
                key.decrypt(aboutSealed, field()),
                proposedOn,
                answer,
                act,
                version);
    }

    private String field() {
        return "complement.about." + id;
    }
}
