package fr.parvis.cooperation.charter;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.agreement.CharterStep;
import java.util.List;
import java.util.Map;

/**
 * How far the parties of one charter have come (COO-18).
 *
 * @param pilots how many pilots its last version names
 * @param moves in the order in which they happened
 */
public record CharterProgress(int pilots, List<StepMove> moves) {

    /** Pilots a charter should have: a pair. */
    private static final int PAIR = 2;

    public CharterProgress {
        moves = List.copyOf(moves);
    }

    /**
     * That of an agreement.
     *
     * @throws ProblemException 409 {@code no-charter} when it is of another kind
     */
    public static CharterProgress of(Agreement agreement, List<StepMove> moves) {
        if (agreement.kind() != AgreementKind.PARTNERSHIP_CHARTER) {
            throw new ProblemException(CharterProblem.NO_CHARTER);
        }
        return new CharterProgress(agreement.latest().content().pilots().size(), moves);
    }

    public StepState state(CharterStep step) {
        return of(step).stream()
                .map(StepMove::state)
                .reduce((_, later) -> later)
                .orElse(StepState.NOT_STARTED);
    }

    public List<StepMove> of(CharterStep step) {
        return moves.stream().filter(move -> move.step() == step).toList();
    }

    /** Two pilots are better than one: source 004 asks for a pair, preferably. */
    public boolean secondPilotMissing() {
        return pilots < PAIR;
    }

    /** Refuses a step out of turn, one done without evidence, and roles settled without a pilot. */
    public void require(StepMove move) {
        StepState now = state(move.step());
        if (!now.leadsTo(move.state())) {
            throw new ProblemException(CharterProblem.CHARTER_STEP_ORDER, Map.of("state", now), List.of(), null);
        }
        if (move.state() != StepState.DONE) {
            return;
        }
        if (move.evidence() == null) {
            throw Problems.refused(CharterProblem.CHARTER_EVIDENCE_MISSING, "evidence", "required");
        }
        if (move.step() == CharterStep.ROLES_AND_RESPONSIBILITIES && pilots == 0) {
            throw new ProblemException(CharterProblem.CHARTER_WITHOUT_PILOT);
        }
    }
}
