package fr.parvis.facilitation.lifeproject.persistence;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "life_project")
class LifeProjectRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(updatable = false)
    int number;

    @Column(name = "next_check_on", updatable = false)
    LocalDate nextCheckOn = LocalDate.EPOCH;

    @Column(name = "content_hash", updatable = false)
    String contentHash = "";

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "fixed_at", updatable = false)
    Instant fixedAt = Instant.EPOCH;

    LifeProjectRow() {}

    LifeProjectRow(LifeProject version) {
        id = version.id();
        caseId = version.caseId().value();
        person = version.person().value();
        number = version.number();
        nextCheckOn = version.nextCheckOn();
        contentHash = version.contentHash();
        act = version.fixed().act();
        enteredBy = version.fixed().enteredBy();
        fixedAt = version.fixed().at();
    }

    LifeProject version(List<LifeProject.Item> items) {
        return new LifeProject(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                number,
                items,
                nextCheckOn,
                contentHash,
                new LifeProject.Fixed(act, enteredBy, fixedAt));
    }
}
