package fr.parvis.facilitation.rights;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step, never changed once it stands.
 *
 * @param act the act behind what she decides, absent for what was only done
 * @param enteredAs whether she or her facilitator wrote it down
 */
public record RightsStep(
        UUID id,
        UUID issue,
        What what,
        LocalDate on,
        String enteredBy,
        Role enteredAs,
        @Nullable UUID act,
        Instant writtenAt) {

    /**
     * What a step says.
     *
     * @param support whose help, for {@link StepKind#SUPPORT_USED} only
     * @param outcome what came of it, for {@link StepKind#OUTCOME} only
     * @param text in free words, may be empty where a code says it
     */
    public record What(
            StepKind kind,
            @Nullable RightsSupport support,
            @Nullable RightsOutcome outcome,
            String text) {

        /** What she alone can say: what she wants, and that she lets it go. */
        public boolean hersAlone() {
            return kind == StepKind.WISH || outcome == RightsOutcome.LET_GO_BY_PERSON;
        }

        public HerWord word() {
            return HerWord.of(outcome == RightsOutcome.LET_GO_BY_PERSON);
        }

        /** Refuses (422) a step that does not say what its kind is there to say, or carries what belongs to another kind. */
        public void check() {
            require((kind == StepKind.SUPPORT_USED) == (support != null), "support", "fits-the-kind");
            require((kind == StepKind.OUTCOME) == (outcome != null), "outcome", "fits-the-kind");
            boolean words = kind == StepKind.WISH || kind == StepKind.ACTION;
            require(!words || !text.isBlank(), "text", "required");
        }

        /** Refuses (422) what she alone can say without her act, and an act where nothing is decided. */
        public void checkAct(boolean given) {
            require(given || !hersAlone(), "act", "required");
            require(!given || hersAlone(), "act", "only-for-her-decision");
        }

        private static void require(boolean so, String field, String rule) {
            if (!so) {
                throw Problems.refused(FacilitationProblem.RIGHTS_STEP_REFUSED, field, rule);
            }
        }

        /** Her words are written into no log. */
        @Override
        public String toString() {
            return "What[" + kind + "]";
        }
    }
}
