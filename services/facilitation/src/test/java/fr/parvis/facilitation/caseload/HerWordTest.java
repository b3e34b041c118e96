package fr.parvis.facilitation.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.aim.AimState;
import fr.parvis.facilitation.complement.ComplementAnswer;
import fr.parvis.facilitation.exploration.OptionDecision;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.facilitation.goal.GoalState;
import fr.parvis.facilitation.interview.FreeDecision;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HerWordTest {

    @Test
    void needsAnOpenCaseForWhatOpensAlone() {
        assertThat(opening(FreeDecision.values(), FreeDecision::word))
                .containsExactly(FreeDecision.YES, FreeDecision.NOT_NOW);
        assertThat(opening(ComplementAnswer.values(), ComplementAnswer::word))
                .containsExactly(ComplementAnswer.ACCEPTED);
        assertThat(opening(OptionDecision.values(), OptionDecision::word)).containsExactly(OptionDecision.KEPT);
        assertThat(opening(GoalState.values(), GoalState::word)).containsExactly(GoalState.OPEN);
        assertThat(opening(AimState.values(), AimState::word)).containsExactly(AimState.MATTERS);
        assertThat(opening(ExpressionState.values(), ExpressionState::word)).containsExactly(ExpressionState.LIVE);
    }

    private static <T> List<T> opening(T[] words, Function<T, HerWord> effect) {
        return Arrays.stream(words)
                .filter(word -> effect.apply(word) == HerWord.OPENS)
                .toList();
    }
}
