package fr.parvis.facilitation.lifeproject;

import static fr.parvis.facilitation.expression.ExpressionFixture.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.testkit.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReadingTest {

    private final Expression cat = saying("Je veux un chat.");
    private final Expression sister = saying("Près de ma sœur.");
    private final Expression dropped = saying("Un vélo.").turned(ExpressionState.DROPPED_BY_PERSON);
    private final Expression reworded = saying("Un chien.").turned(ExpressionState.CHANGED);
    private final List<Expression> project = List.of(dropped, cat, reworded, sister);

    @Example
    @Requirement("FAC-24")
    void keepsHerOrder() {
        assertThat(Reading.of(List.of(sister.id(), cat.id()), project).expressions())
                .containsExactly(sister, cat);
        assertThat(Reading.of(List.of(cat.id(), sister.id()), project).expressions())
                .containsExactly(cat, sister);
    }

    @Example
    @Requirement("FAC-24")
    void refusesToLeaveOneOfHersOut() {
        assertRefused(List.of(cat.id()), project);
    }

    @Example
    void refusesOneTwiceOneThatIsOverAndOneOfAnotherCase() {
        assertRefused(List.of(cat.id(), cat.id()), project);
        assertRefused(List.of(cat.id(), sister.id(), sister.id()), project);
        assertRefused(List.of(cat.id(), sister.id(), dropped.id()), project);
        assertRefused(List.of(cat.id(), reworded.id()), project);
        assertRefused(List.of(cat.id(), saying("Une autre.").id()), project);
    }

    @Example
    void refusesALifeProjectOfNothing() {
        assertRefused(List.of(), List.of(dropped));
        assertRefused(List.of(), List.of());
    }

    @Property
    @Requirement("FAC-24")
    void takesEveryOrderOfAllThatAreLive(
            @ForAll @IntRange(min = 1, max = 12) int live,
            @ForAll @IntRange(min = 0, max = 5) int over,
            @ForAll Random random) {
        List<Expression> hers = IntStream.range(0, live)
                .mapToObj(n -> saying("n° " + n))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Expression> all = new ArrayList<>(hers);
        IntStream.range(0, over).forEach(n -> all.add(saying("f " + n).turned(ExpressionState.ACHIEVED)));
        Collections.shuffle(all, random);
        Collections.shuffle(hers, random);

        assertThat(Reading.of(hers.stream().map(Expression::id).toList(), all).expressions())
                .isEqualTo(hers);
    }

    private static void assertRefused(List<ExpressionId> named, List<Expression> project) {
        assertThatThrownBy(() -> Reading.of(named, project))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::rule)
                                .containsExactly(tuple("expressionIds", "all-live-once")));
    }
}
