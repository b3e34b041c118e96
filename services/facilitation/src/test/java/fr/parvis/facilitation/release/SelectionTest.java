package fr.parvis.facilitation.release;

import static fr.parvis.facilitation.expression.ExpressionFixture.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.directory.Organisation;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Organisation CALVADOS =
            new Organisation("c360-14", Organisation.Kind.COMMUNITY_360, "Communauté 360 du Calvados", "14", true);
    private static final Expression FLAT = saying("Je veux vivre près de ma sœur.");
    private static final Expression CHOIR = saying("Chanter dans une chorale.").marked(true);
    private static final Expression SECRET = saying("Je n'en parle qu'à Karim.");
    private static final List<Expression> PROJECT = List.of(FLAT, SECRET, CHOIR);

    @Test
    @Requirement("FAC-25")
    void isExactlyThisText() {
        Selection selection = select(LocalDate.of(2027, 1, 15), CHOIR, FLAT);

        assertThat(selection.text().value()).isEqualTo("""
                À : Communauté 360 du Calvados

                Je demande :

                1. Souhait, Logement, à court terme, c'est ma priorité
                « Chanter dans une chorale. »

                2. Souhait, Logement, à court terme
                « Je veux vivre près de ma sœur. »

                Je souhaite une réponse avant le 15 janvier 2027.
                """);
    }

    @Test
    void saysNothingOfADateSheDidNotWish() {
        assertThat(select(null, FLAT).text().value()).doesNotContain("réponse");
    }

    @Test
    @Requirement({"FAC-25", "IND-EP-11"})
    void holdsNothingOfWhatSheDidNotSelect() {
        Selection selection = select(null, FLAT, CHOIR);

        assertThat(selection.text().value()).doesNotContain(SECRET.saying().words());
        assertThat(selection.items()).extracting(RequestItem::expression).doesNotContain(SECRET.id());
    }

    @Test
    void numbersItsItemsFromOneWithoutGaps() {
        assertThat(select(null, CHOIR, FLAT).items())
                .extracting(RequestItem::number, RequestItem::expression, RequestItem::priorityByPerson)
                .containsExactly(tuple(1, CHOIR.id(), true), tuple(2, FLAT.id(), false));
    }

    @Test
    void hasAnotherHashWhenAWordOrAMarkDiffers() {
        String hash = select(null, FLAT).text().hash();
        Expression marked = FLAT.marked(true);
        Selection other = Selection.of(List.of(marked.id()), List.of(marked), CALVADOS, null);

        assertThat(hash)
                .matches("[0-9a-f]{64}")
                .isEqualTo(select(null, FLAT).text().hash());
        assertThat(other.text().hash()).isNotEqualTo(hash);
    }

    @Test
    void refusesNothingTheSameTwiceTheUnknownAndTheDropped() {
        Expression dropped = FLAT.turned(ExpressionState.DROPPED_BY_PERSON);
        ExpressionId unknown = new ExpressionId(UUID.randomUUID());

        assertRefused("between-one-and-twenty", PROJECT);
        assertRefused("each-once", PROJECT, FLAT.id(), FLAT.id());
        assertRefused("of-this-case", PROJECT, unknown);
        assertRefused("still-live", List.of(dropped), dropped.id());
    }

    /** Voice, pictures and pictograms never leave, nor what somebody would write for them. */
    @Test
    @Requirement("FAC-25")
    void refusesWhatSheSaidWithoutWords() {
        Expression voice = saying("");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Selection.of(List.of(FLAT.id(), voice.id()), List.of(FLAT, voice), CALVADOS, null))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::rule)
                        .containsExactly("has-words"));
    }

    @Test
    void refusesAWholeLifeProject() {
        List<Expression> many =
                IntStream.range(0, 21).mapToObj(n -> saying("n° " + n)).toList();

        assertRefused(
                "between-one-and-twenty",
                many,
                many.stream().map(Expression::id).toArray(ExpressionId[]::new));
    }

    private static Selection select(@Nullable LocalDate wished, Expression... selected) {
        List<ExpressionId> ids = Arrays.stream(selected).map(Expression::id).toList();
        return Selection.of(ids, PROJECT, CALVADOS, wished);
    }

    private static void assertRefused(String rule, List<Expression> project, ExpressionId... ids) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Selection.of(List.of(ids), project, CALVADOS, null))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::rule)
                        .containsExactly(rule));
    }
}
