package fr.parvis.facilitation.goal;

import static fr.parvis.facilitation.expression.ExpressionFixture.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.testkit.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalSourcesTest {

    private final Expression cat = saying("Je veux un chat.");
    private final Expression sister = saying("Près de ma sœur.");
    private final Expression dropped = saying("Un vélo.").turned(ExpressionState.DROPPED_BY_PERSON);
    private final List<Expression> project = List.of(cat, sister, dropped);

    @Test
    @Requirement("FAC-26")
    void takesOneOrMoreOfHerLiveExpressions() {
        assertThatCode(() -> GoalSources.check(List.of(cat.id()), project)).doesNotThrowAnyException();
        assertThatCode(() -> GoalSources.check(List.of(sister.id(), cat.id()), project))
                .doesNotThrowAnyException();
    }

    @Test
    @Requirement("FAC-26")
    void refusesAGoalThatComesFromNothingSheSaid() {
        assertRefused(List.of(), "each-once");
        assertRefused(List.of(saying("D'un autre dossier.").id()), "of-this-case");
    }

    @Test
    void refusesOneTwiceAndOneThatIsOver() {
        assertRefused(List.of(cat.id(), cat.id()), "each-once");
        assertRefused(List.of(cat.id(), dropped.id()), "still-live");
    }

    private void assertRefused(List<ExpressionId> named, String rule) {
        assertThatThrownBy(() -> GoalSources.check(named, project))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::rule)
                                .containsExactly(tuple("expressionIds", rule)));
    }
}
