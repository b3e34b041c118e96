package fr.parvis.facilitation.goal.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.goal.Goal;
import fr.parvis.facilitation.goal.GoalState;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "goal")
class GoalRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "words_sealed", updatable = false)
    byte[] wordsSealed = {};

    @Enumerated(EnumType.STRING)
    GoalState state = GoalState.OPEN;

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "set_at", updatable = false)
    Instant setAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    GoalRow() {}

    GoalRow(Goal goal, DataKey key) {
        id = goal.id();
        caseId = goal.caseId().value();
        person = goal.person().value();
        wordsSealed = key.encrypt(goal.words(), field(id));
        state = goal.state();
        act = goal.act();
        enteredBy = goal.enteredBy();
        setAt = goal.setAt();
    }

    Goal goal(List<ExpressionId> expressions, DataKey key) {
        return new Goal(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                key.decrypt(wordsSealed, field(id)),
                expressions,
                state,
                act,
                enteredBy,
                setAt,
                recorded,
                version);
    }

    private static String field(UUID id) {
        return "goal.words." + id;
    }
}
