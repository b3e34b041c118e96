package fr.parvis.cooperation.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.cooperation.agreement.CharterStep;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CharterProgressTest {

    private static final CharterProgress NONE = new CharterProgress(2, List.of());

    @Test
    @Requirement("COO-18")
    void isDoneOnlyAfterItBeganAndWithEvidence() {
        CharterProgress begun =
                new CharterProgress(2, List.of(move(CharterStep.COMMUNICATION, StepState.IN_PROGRESS, null)));

        refuses(
                CharterProblem.CHARTER_STEP_ORDER,
                NONE,
                move(CharterStep.COMMUNICATION, StepState.DONE, "Compte rendu"));
        refuses(CharterProblem.CHARTER_EVIDENCE_MISSING, begun, move(CharterStep.COMMUNICATION, StepState.DONE, null));
        begun.require(move(CharterStep.COMMUNICATION, StepState.DONE, "Compte rendu"));
        assertThat(begun.state(CharterStep.COMMUNICATION)).isEqualTo(StepState.IN_PROGRESS);
        assertThat(begun.state(CharterStep.EVALUATION)).isEqualTo(StepState.NOT_STARTED);
    }

    @Test
    @Requirement("COO-18")
    void needsAPilotToSettleRolesAndPrefersTwo() {
        StepMove begin = move(CharterStep.ROLES_AND_RESPONSIBILITIES, StepState.IN_PROGRESS, null);
        StepMove done = move(CharterStep.ROLES_AND_RESPONSIBILITIES, StepState.DONE, "Lettre de mission");
        CharterProgress one = new CharterProgress(1, List.of(begin));

        refuses(CharterProblem.CHARTER_WITHOUT_PILOT, new CharterProgress(0, List.of(begin)), done);
        one.require(done);
        assertThat(one.secondPilotMissing()).isTrue();
        assertThat(new CharterProgress(2, List.of()).secondPilotMissing()).isFalse();
    }

    @Property
    void neverReachesDoneWithoutABeginningNorReturnsToTheStart(
            @ForAll List<CharterStep> steps, @ForAll List<StepState> states) {
        List<StepMove> moves = new ArrayList<>();
        Map<CharterStep, StepState> last = new EnumMap<>(CharterStep.class);
        for (int i = 0; i < Math.min(steps.size(), states.size()); i++) {
            StepMove move = move(steps.get(i), states.get(i), "Preuve");
            if (taken(new CharterProgress(1, moves), move)) {
                StepState before = last.getOrDefault(move.step(), StepState.NOT_STARTED);
                assertThat(move.state()).isNotIn(StepState.NOT_STARTED, before);
                assertThat(move.state() == StepState.DONE && before == StepState.NOT_STARTED)
                        .isFalse();
                moves.add(move);
                last.put(move.step(), move.state());
            }
        }

        CharterProgress progress = new CharterProgress(1, moves);
        last.forEach((step, state) -> assertThat(progress.state(step)).isEqualTo(state));
    }

    private static boolean taken(CharterProgress progress, StepMove move) {
        try {
            progress.require(move);
            return true;
        } catch (ProblemException refusal) {
            assertThat(refusal.type()).isEqualTo(CharterProblem.CHARTER_STEP_ORDER);
            return false;
        }
    }

    private static StepMove move(CharterStep step, StepState state, @Nullable String evidence) {
        return new StepMove(step, state, evidence, LocalDate.of(2026, 11, 22), "s");
    }

    private static void refuses(CharterProblem expected, CharterProgress progress, StepMove move) {
        ThrowingCallable step = () -> progress.require(move);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(expected));
    }
}
