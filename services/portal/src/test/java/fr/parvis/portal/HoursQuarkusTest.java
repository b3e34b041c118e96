package fr.parvis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.world.HtmlCheck;
import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Her hours, and her word on each thing that was done. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class HoursQuarkusTest extends HerSpace {

    private static final String SHEET = "/mes-heures";
    private static final String ONE = "/mes-heures/0197a000-0000-7000-8000-000000000a01";

    @Test
    @Requirement("FAC-80")
    void showsAllHoursInWordsWithHerForHerAndOnTheWay() throws IOException {
        assertThat(keep("hours", visitor().open(SHEET)))
                .containsSubsequence(
                        "Depuis le début\u00a0: 2\u00a0h\u00a015",
                        "Vous avez dit : ce n’est pas juste",
                        "30\u00a0minutes",
                        "Avec vous",
                        "1\u00a0h\u00a045",
                        "Pour vous, sans vous",
                        "30\u00a0minutes",
                        "Sur la route",
                        "20\u00a0minutes",
                        "La route n’est pas comptée dans le total.");
        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence("href=\"/mes-heures\"", "Mes heures", "2\u00a0h\u00a015");
    }

    @Test
    void tellsEachMonthAndWhatWasDone() {
        assertThat(visitor().open(SHEET).body())
                .containsSubsequence(
                        "Novembre 2026",
                        "En tout\u00a0: 1\u00a0h\u00a045",
                        "Écrire votre projet de vie",
                        "1\u00a0h, avec vous",
                        "Lundi 23\u00a0novembre 2026",
                        "Au lieu d’accueil",
                        "C’est juste ?",
                        "Vous écouter",
                        "Octobre 2026",
                        "En tout\u00a0: 30\u00a0minutes",
                        "Remplir des papiers",
                        "30\u00a0minutes, pour vous",
                        "Vous avez dit : ce n’est pas juste.",
                        "Je n’étais pas au courant &lt;b&gt;",
                        "Changer ma réponse")
                .doesNotContain("<b>", "Plus ancien");
    }

    @Test
    void sumsUpNoMonthThatGoesOnOnAnotherPage() {
        Visitor.services("long");
        Visitor visitor = visitor();

        String first = visitor.open(SHEET).body();
        String second = visitor.open(SHEET + "?suite=later%2Fones").body();

        assertThat(first)
                .contains("href=\"/mes-heures?suite=later%2Fones\"")
                .containsSubsequence("Novembre 2026", "En tout\u00a0:", "Octobre 2026", "Ce mois a une suite");
        assertThat(second)
                .containsSubsequence("Octobre 2026", "Ce mois a une suite", "Revenir au plus récent")
                .doesNotContain("Plus ancien");
    }

    @Test
    void sheSaysThatItIsNotRightByHerOwnAct() throws IOException {
        Visitor visitor = visitor();
        HttpResponse<String> before = visitor.open(ONE);

        HttpResponse<String> after = say(visitor, "CONTESTS", "C’était plus court.");

        assertThat(keep("hours-word", before))
                .containsSubsequence(
                        "Vous lisez ce qui est noté.",
                        "Rien n’est effacé. Votre réponse reste à côté.",
                        "Ce n’est pas juste",
                        "C’est juste");
        assertThat(after.uri().getPath()).isEqualTo(ONE);
        assertThat(keep("hours-said", after))
                .containsSubsequence(
                        "Votre réponse",
                        "C’était plus court.",
                        "Vous avez dit : ce n’est pas juste.",
                        "1\u00a0h, avec vous");
        assertThat(Visitor.services("acts"))
                .contains(
                        "{\"version\":2,\"word\":\"CONTESTS\",\"words\":\"C’était plus court.\"",
                        "\"manner\":\"OWN_SESSION\"",
                        "\"wordingVersion\":\"intervention-word.easy-to-read.1\"");
    }

    @Test
    void sheSaysThatItIsRightWithoutAnotherWord() {
        assertThat(say(visitor(), "AGREES", " ").body()).contains("Vous avez dit : c’est juste.");
        assertThat(Visitor.services("acts")).contains("{\"version\":2,\"word\":\"AGREES\",\"words\":null");
    }

    @Test
    void aSecondClickIsTheSameAct() {
        Visitor visitor = visitor();
        Map<String, String> form = form(visitor, "CONTESTS", "Trop long.");
        visitor.submit(ONE + "/avis", form);
        Visitor.services("otherBody");

        assertThat(visitor.submit(ONE + "/avis", form).body())
                .contains("Vous avez dit : ce n’est pas juste.")
                .doesNotContain("n’a pas été pris");
    }

    @Test
    void aWordOnWhatWasCorrectedMeanwhileIsNotTaken() {
        Visitor visitor = visitor();
        Map<String, String> form = form(visitor, "AGREES", "");
        form.put("version", "1");

        HttpResponse<String> answer = visitor.submit(ONE + "/avis", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Votre choix n’a pas été pris", "Rien n’a changé", "href=\"" + ONE + "\"");
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    void withoutTheTokenOfHerOwnFormOrAWordNothingIsDone() {
        Visitor visitor = visitor();
        Map<String, String> form = form(visitor, "AGREES", "");
        Map<String, String> wordless = new HashMap<>(form);
        wordless.remove("word");
        form.put("token", "another");

        assertThat(visitor.submit(ONE + "/avis", form).statusCode()).isEqualTo(400);
        assertThat(visitor.submit(ONE + "/avis", wordless).statusCode()).isEqualTo(400);
        assertThat(visitor.submit(ONE + "/avis", form(visitor, "AGREES", "a".repeat(2001))))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains(">" + "a".repeat(2001) + "</textarea>"));
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    void silenceIsNotZeroHours() {
        Visitor.services("silent?service=hours");

        assertThat(visitor().open(SHEET).body())
                .contains("Nous ne pouvons pas le lire maintenant", "Écrire votre projet de vie")
                .doesNotContain("Rien n’est encore noté");
        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence("Mes heures", "Nous ne pouvons pas le lire maintenant.", "Qui peut voir quoi");
    }

    @Test
    void whoHasNoHoursYetIsToldSo() {
        Visitor.services("nothing");

        assertThat(visitor().open(SHEET).body())
                .contains("Rien n’est encore noté.")
                .doesNotContain("0\u00a0minute", "Nous ne pouvons pas");
    }

    @Test
    void isForHerAloneAndKnowsNothingOfAnother() {
        assertThat(visitor()
                        .open(SHEET + "/0197a000-0000-7000-8000-0000000000ff")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor().open(ONE + "/avis").uri().getPath()).isEqualTo(ONE);
        Visitor.signsIn("karim", "FACILITATOR", "");
        assertThat(visitor().open(SHEET).statusCode()).isEqualTo(403);
        assertThat(visitor().open(ONE).statusCode()).isEqualTo(403);
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {SHEET, ONE}) {
            assertThat(HtmlCheck.findings(visitor.open(path).body())).as(path).isEmpty();
        }
        assertThat(HtmlCheck.findings(say(visitor, "CONTESTS", "Non.\n\nNon.").body()))
                .isEmpty();
    }

    private static HttpResponse<String> say(Visitor visitor, String word, String words) {
        return visitor.submit(ONE + "/avis", form(visitor, word, words));
    }

    private static Map<String, String> form(Visitor visitor, String word, String words) {
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(ONE).body()));
        form.put("word", word);
        form.put("words", words);
        return form;
    }
}
