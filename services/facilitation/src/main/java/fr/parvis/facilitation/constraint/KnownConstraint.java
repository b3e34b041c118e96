package fr.parvis.facilitation.constraint;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;

/**
 * Something she knows stands beside a choice of hers, as she sees it (FAC-20). It has no state that stops anything, and nothing asks it before acting.
 *
 * @param expression the choice it stands beside; it stays as it is
 * @param words hers; they never change
 * @param takenBack she does not see it like that any more; it stays readable
 * @param act the act it rests on
 * @param enteredBy account subject of who typed it, hers or her facilitator's
 */
public record KnownConstraint(
        UUID id,
        CaseId caseId,
        PersonReference person,
        ExpressionId expression,
        String words,
        boolean takenBack,
        UUID act,
        String enteredBy,
        Instant saidAt,
        long version)
        implements OfCase {

    public KnownConstraint back() {
        return new KnownConstraint(id, caseId, person, expression, words, true, act, enteredBy, saidAt, version);
    }

    @Override
    public String toString() {
        return "KnownConstraint[" + id + "]";
    }
}
