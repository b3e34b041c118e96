package fr.parvis.facilitation.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.expression.Pictograms.Pictogram;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeansTest {

    private static final Pictograms POINTED =
            new Pictograms(PictogramSet.ARASAAC, List.of(new Pictogram("6632", "moi"), new Pictogram("7114", "chat")));

    @Test
    @Requirement("FAC-18")
    void findsEverythingThatSaysIt() {
        assertThat(Means.of(saying("Un chat.", POINTED), List.of(Medium.VOICE)).there())
                .containsExactlyInAnyOrder(Medium.TEXT, Medium.PICTOGRAM, Medium.VOICE);
        assertThat(Means.of(saying("", null), List.of(Medium.PICTURE, Medium.PICTURE))
                        .there())
                .containsExactly(Medium.PICTURE);
    }

    @Test
    void listsItUnderWhatSheNamesOrElseUnderHerWordsFirst() {
        Set<Medium> all = Set.of(Medium.values());

        assertThat(new Means(all).chosen(Medium.PICTOGRAM)).isEqualTo(Medium.PICTOGRAM);
        assertThat(new Means(all).chosen(null)).isEqualTo(Medium.TEXT);
        assertThat(new Means(Set.of(Medium.PICTOGRAM, Medium.VOICE)).chosen(null))
                .isEqualTo(Medium.VOICE);
    }

    @Test
    void refusesWhatSaysNothingAndWhatIsNotThere() {
        assertThatThrownBy(() -> new Means(Set.of()).chosen(null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new Means(Set.of(Medium.PICTURE)).chosen(Medium.TEXT))
                .isInstanceOf(ProblemException.class);
    }

    /** Her project reads as before where she used words, and says by which means she spoke where she did not. */
    @Test
    void readsInHerProjectWithoutWordsOfAnybodyElse() {
        assertThat(item(saying("Un chat.", POINTED))).endsWith("\n« Un chat. »\n");
        assertThat(item(saying("", POINTED))).endsWith("\n(pictogrammes : moi · chat)\n");
        assertThat(item(saying("", null).by(Medium.VOICE))).endsWith("\n(message vocal)\n");
    }

    @Test
    void readsPictogramsAsTheyWereKept() {
        assertThat(Pictograms.ofLines(POINTED.set(), POINTED.lines())).isEqualTo(POINTED);
    }

    private static String item(Saying saying) {
        Expression expression = ExpressionFixture.saying("");
        return new Expression(
                        expression.id(),
                        expression.caseId(),
                        expression.person(),
                        saying,
                        expression.state(),
                        false,
                        null,
                        expression.act(),
                        "karim",
                        0)
                .asItem(1);
    }

    private static Saying saying(String words, @Nullable Pictograms pictograms) {
        return new Saying(
                ExpressionType.WISH,
                ProjectHorizon.SHORT,
                LifeDomain.HOUSING,
                words,
                LocalDate.of(2026, 11, 2),
                Medium.TEXT,
                pictograms);
    }
}
