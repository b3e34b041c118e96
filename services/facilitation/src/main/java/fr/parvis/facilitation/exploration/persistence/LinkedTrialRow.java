package fr.parvis.facilitation.exploration.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.exploration.LinkedTrial;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "linked_trial")
class LinkedTrialRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "expression_id", updatable = false)
    UUID expressionId = new UUID(0, 0);

    @Column(name = "option_id", updatable = false)
    @Nullable
    UUID optionId;

    @Column(updatable = false)
    UUID trial = new UUID(0, 0);

    @Column(name = "next_step_sealed", updatable = false)
    byte[] nextStepSealed = {};

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "linked_at", updatable = false)
    Instant linkedAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    LinkedTrialRow() {}

    LinkedTrialRow(LinkedTrial link, DataKey key) {
        id = link.id();
        caseId = link.caseId().value();
        person = link.person().value();
        expressionId = link.expression().value();
        optionId = link.option();
        trial = link.trial();
        nextStepSealed = key.encrypt(link.nextStep(), field(id));
        act = link.act();
        enteredBy = link.enteredBy();
        linkedAt = link.linkedAt();
    }

    LinkedTrial link(DataKey key) {
        return new LinkedTrial(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                new ExpressionId(expressionId),
                optionId,
                trial,
                key.decrypt(nextStepSealed, field(id)),
                act,
                enteredBy,
                linkedAt);
    }

    private static String field(UUID id) {
        return "linked-trial.next-step." + id;
    }
}
