package fr.parvis.facilitation.situation.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.situation.DomainSituation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "domain_situation")
class SituationRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    LifeDomain domain = LifeDomain.OTHER;

    @Column(name = "present_sealed", updatable = false)
    byte[] presentSealed = {};

    @Column(name = "wished_sealed", updatable = false)
    byte[] wishedSealed = {};

    @Column(name = "is_current")
    boolean current;

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "said_at", updatable = false)
    Instant saidAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    SituationRow() {}

    SituationRow(DomainSituation situation, DataKey key) {
        id = situation.id();
        caseId = situation.caseId().value();
        person = situation.person().value();
        domain = situation.domain();
        presentSealed = key.encrypt(situation.sides().present(), field("present"));
        wishedSealed = key.encrypt(situation.sides().wished(), field("wished"));
        current = situation.current();
        act = situation.act();
        enteredBy = situation.enteredBy();
        saidAt = situation.saidAt();
    }

    DomainSituation situation(DataKey key) {
        return new DomainSituation(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                domain,
                new DomainSituation.Sides(
                        key.decrypt(presentSealed, field("present")), key.decrypt(wishedSealed, field("wished"))),
                current,
                act,
                enteredBy,
                saidAt,
                recorded);
    }

    private String field(String name) {
        return "situation." + name + "." + id;
    }
}
