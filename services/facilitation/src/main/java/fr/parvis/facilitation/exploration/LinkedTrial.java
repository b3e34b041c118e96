package fr.parvis.facilitation.exploration;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That she tried something for a choice of hers, and what she wants to do next (FAC-21). What was tried, under which conditions, and her own conclusions
 * stand in her file of persons (PER-10) and nowhere twice; what was wished is the expression.
 *
 * @param option the option that was tried, when it was one of those explored
 * @param trial its name in her file
 * @param nextStep in her words; a later one is a link of its own beside this
 */
public record LinkedTrial(
        UUID id,
        CaseId caseId,
        PersonReference person,
        ExpressionId expression,
        @Nullable UUID option,
        UUID trial,
        String nextStep,
        UUID act,
        String enteredBy,
        Instant linkedAt) {

    @Override
    public String toString() {
        return "LinkedTrial[" + id + "]";
    }
}
