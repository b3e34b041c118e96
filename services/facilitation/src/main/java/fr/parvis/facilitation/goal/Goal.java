package fr.parvis.facilitation.goal;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A concrete goal she can reach, derived from her life project (FAC-26). It carries neither a date nor a measure.
 *
 * @param words hers; they never change
 * @param expressions what she said she wants that it comes from, at least one
 * @param act the act it was set by
 */
public record Goal(
        UUID id,
        CaseId caseId,
        PersonReference person,
        String words,
        List<ExpressionId> expressions,
        GoalState state,
        UUID act,
        String enteredBy,
        Instant setAt,
        long recorded,
        long version)
        implements OfCase {

    public Goal {
        expressions = List.copyOf(expressions);
    }

    public Goal turned(GoalState next) {
        return new Goal(id, caseId, person, words, expressions, next, act, enteredBy, setAt, recorded, version);
    }

    @Override
    public String toString() {
        return "Goal[" + id + "]";
    }
}
