package fr.parvis.facilitation.rights;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.Instant;
import java.util.UUID;

/**
 * A right or a choice of hers that is hindered (FAC-98). What she wants done, what is done and what comes of it are its steps.
 *
 * @param act the act by which she opened it
 */
public record RightsIssue(
        UUID id, CaseId caseId, PersonReference person, Stake stake, UUID act, String enteredBy, Instant openedAt)
        implements OfCase {

    /**
     * What it is about.
     *
     * @param atStake the right or choice in free words; required with {@link Right#OTHER}
     * @param hinderedBy who or what hinders, in free words
     */
    public record Stake(Right right, String atStake, String hinderedBy) {

        /** Refuses (422) a right that is neither of the list nor said. */
        public void check() {
            if (right == Right.OTHER && atStake.isBlank()) {
                throw Problems.refused(FacilitationProblem.RIGHTS_STEP_REFUSED, "atStake", "required");
            }
        }

        @Override
        public String toString() {
            return "Stake[" + right + "]";
        }
    }
}
