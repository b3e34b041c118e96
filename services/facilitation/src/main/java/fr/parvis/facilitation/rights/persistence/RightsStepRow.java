package fr.parvis.facilitation.rights.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.rights.RightsOutcome;
import fr.parvis.facilitation.rights.RightsStep;
import fr.parvis.facilitation.rights.RightsStep.What;
import fr.parvis.facilitation.rights.RightsSupport;
import fr.parvis.facilitation.rights.StepKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rights_step")
class RightsStepRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "issue_id", updatable = false)
    UUID issue = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    StepKind kind = StepKind.ACTION;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    RightsSupport support;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    RightsOutcome outcome;

    @Column(name = "text_sealed", updatable = false)
    byte[] textSealed = {};

    @Column(name = "happened_on", updatable = false)
    LocalDate happenedOn = LocalDate.EPOCH;

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "entered_as", updatable = false)
    Role enteredAs = Role.PERSON;

    @Column(updatable = false)
    @Nullable
    UUID act;

    @Column(name = "written_at", updatable = false)
    Instant writtenAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    RightsStepRow() {}

    RightsStepRow(RightsStep step, DataKey key) {
        id = step.id();
        issue = step.issue();
        kind = step.what().kind();
        support = step.what().support();
        outcome = step.what().outcome();
        textSealed = key.encrypt(step.what().text(), field());
        happenedOn = step.on();
        enteredBy = step.enteredBy();
        enteredAs = step.enteredAs();
        act = step.act();
        writtenAt = step.writtenAt();
    }

    RightsStep step(DataKey key) {
        What what = new What(kind, support, outcome, key.decrypt(textSealed, field()));
        return new RightsStep(id, issue, what, happenedOn, enteredBy, enteredAs, act, writtenAt);
    }

    private String field() {
        return "rights.step." + id;
    }
}
