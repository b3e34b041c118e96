package fr.parvis.facilitation.constraint.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.constraint.KnownConstraint;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "known_constraint")
class ConstraintRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "expression_id", updatable = false)
    UUID expressionId = new UUID(0, 0);

    @Column(name = "words_sealed", updatable = false)
    byte[] wordsSealed = {};

    @Column(name = "taken_back")
    boolean takenBack;

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "said_at", updatable = false)
    Instant saidAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    ConstraintRow() {}

    ConstraintRow(KnownConstraint constraint, DataKey key) {
        id = constraint.id();
        caseId = constraint.caseId().value();
        person = constraint.person().value();
        expressionId = constraint.expression().value();
        wordsSealed = key.encrypt(constraint.words(), field(id));
        takenBack = constraint.takenBack();
        act = constraint.act();
        enteredBy = constraint.enteredBy();
        saidAt = constraint.saidAt();
    }

    KnownConstraint constraint(DataKey key) {
        return new KnownConstraint(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                new ExpressionId(expressionId),
                key.decrypt(wordsSealed, field(id)),
                takenBack,
                act,
                enteredBy,
                saidAt,
                version);
    }

    private static String field(UUID id) {
        return "constraint.words." + id;
    }
}
