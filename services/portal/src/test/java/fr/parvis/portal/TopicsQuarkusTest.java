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

/** What she does not want spoken of: hers to say, and hers to take back. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class TopicsQuarkusTest extends HerSpace {

    private static final String LIST = "/mes-rendez-vous/sujets";
    private static final String TOPIC = LIST + "/0197a000-0000-7000-8000-0000000000f1";

    @Test
    @Requirement("FAC-55")
    void showsWhatIsNotSpokenOfAndWhoReadsThat() {
        assertThat(visitor().open("/mes-rendez-vous").body())
                .containsSubsequence(
                        "De quoi on ne parle pas", "Santé et bien-être", "mon père &lt;b&gt;", "Mes rendez-vous");
        assertThat(visitor().open(LIST).body())
                .containsSubsequence(
                        "Santé et bien-être",
                        "mon père &lt;b&gt;",
                        "Votre facilitateur et vous pouvez lire cette liste. Les invités ne la voient pas.",
                        "Vous décidez de quoi on ne parle pas.")
                .doesNotContain("<b>");
    }

    @Test
    void offersWhatIsNotExcludedYetAndChoosesNothingForHer() throws IOException {
        assertThat(keep("topics", visitor().open(LIST)))
                .contains("value=\"HOUSING\"")
                .doesNotContain("value=\"HEALTH_WELLBEING\"", "value=\"OTHER\"", "checked");
    }

    @Test
    @Requirement("FAC-55")
    void sheExcludesAPartOfHerLifeByHerOwnAct() throws IOException {
        HttpResponse<String> after = exclude(visitor(), Map.of("domain", "HOUSING"));

        assertThat(after.uri().getPath()).isEqualTo(LIST + "/0197a000-0000-7000-8000-0000000000f3");
        assertThat(keep("topic", after))
                .containsSubsequence("C’est noté", "Logement", "On n’en parle pas depuis le 24\u00a0novembre 2026");
        assertThat(Visitor.services("acts"))
                .contains(
                        "\"domain\":\"HOUSING\"",
                        "\"words\":null",
                        "\"author\":\"PERSON\"",
                        "\"manner\":\"OWN_SESSION\"",
                        "\"wordingVersion\":\"commission-topics.easy-to-read.1\"",
                        "\"wordingHash\":\"cc\"");
    }

    @Test
    void sheSaysItInHerWords() {
        HttpResponse<String> after = exclude(visitor(), Map.of("words", "  mon oncle  "));

        assertThat(after.body()).containsSubsequence("C’est noté", "mon oncle");
        assertThat(Visitor.services("acts")).contains("\"domain\":null", "\"words\":\"mon oncle\"");
    }

    @Test
    void choosingNothingOrTooMuchChangesNothing() {
        assertThat(exclude(visitor(), Map.of("words", "   ")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("role=\"alert\"", "Choisissez un sujet, ou écrivez un mot. Rien n’a changé."));
        assertThat(exclude(visitor(), Map.of("words", "a".repeat(201))).body())
                .contains("C’est trop long. Écrivez moins de 200 lettres. Rien n’a changé.")
                .contains("value=\"" + "a".repeat(201) + "\"");
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    @Requirement("FAC-55")
    void sheTakesATopicBackByHerOwnAct() {
        Visitor visitor = visitor();
        HttpResponse<String> before = visitor.open(TOPIC);

        HttpResponse<String> after = visitor.submit(TOPIC + "/retour", Visitor.hiddenFields(before.body()));

        assertThat(before.body())
                .containsSubsequence(
                        "À chaque réunion, on vous demande d’abord.",
                        "On continue de ne pas en parler",
                        "On peut en parler à nouveau");
        assertThat(after.uri().getPath()).isEqualTo(LIST);
        assertThat(after.body())
                .contains("C’est fait. Voici votre liste maintenant.")
                .contains("value=\"HEALTH_WELLBEING\"");
        assertThat(Visitor.services("acts")).contains("{\"act\":{\"author\":\"PERSON\"");
        assertThat(visitor.open(TOPIC).statusCode()).isEqualTo(404);
    }

    @Test
    void aSecondClickIsTheSameAct() {
        Visitor visitor = visitor();
        Map<String, String> lift = Visitor.hiddenFields(visitor.open(TOPIC).body());
        visitor.submit(TOPIC + "/retour", lift);
        Visitor.services("otherBody");

        HttpResponse<String> second = visitor.submit(TOPIC + "/retour", lift);

        assertThat(second.uri().getPath()).isEqualTo(LIST);
        assertThat(second.body()).contains("C’est fait");

        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(LIST).body()));
        form.put("domain", "MOBILITY");
        visitor.submit(LIST, form);

        assertThat(visitor.submit(LIST, form).body()).contains("Déplacements").doesNotContain("n’a pas été pris");
    }

    @Test
    void aRefusalSaysThatNothingChanged() {
        Visitor visitor = visitor();
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(LIST).body()));
        form.put("domain", "MOBILITY");
        form.put("wordingVersion", "commission-topics.easy-to-read.0");

        HttpResponse<String> answer = visitor.submit(LIST, form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Votre choix n’a pas été pris", "Rien n’a changé", "href=\"" + LIST + "\"");
    }

    @Test
    void silenceAfterAnActIsNotCalledDone() {
        Visitor visitor = visitor();
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(LIST).body()));
        form.put("domain", "MOBILITY");
        Visitor.services("silent?service=facilitation");

        HttpResponse<String> answer = visitor.submit(LIST, form);

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("Nous ne savons pas encore");
    }

    @Test
    void withoutTheTokenOfHerOwnFormNothingIsDone() {
        Visitor visitor = visitor();
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(TOPIC).body()));
        form.put("token", "another");

        assertThat(visitor.submit(TOPIC + "/retour", form).statusCode()).isEqualTo(400);
        assertThat(visitor.submit(LIST, form).statusCode()).isEqualTo(400);
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    void withoutTheWordsSheWouldBeShownThereIsNothingToSay() {
        Visitor.services("silent?service=wordings");

        HttpResponse<String> page = visitor().open(LIST);

        assertThat(page.statusCode()).isEqualTo(502);
        assertThat(page.body())
                .contains("Nous ne pouvons pas le lire maintenant")
                .doesNotContain("<form");
    }

    @Test
    void whoComesBackFromSigningInSeesThatNothingChanged() {
        assertThat(visitor().open(TOPIC + "/retour").uri().getPath()).isEqualTo(TOPIC);
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    void isForHerAloneAndKnowsNoTopicOfAnother() {
        assertThat(visitor()
                        .open(LIST + "/0197a000-0000-7000-8000-0000000000ff")
                        .statusCode())
                .isEqualTo(404);
        Visitor.signsIn("karim", "FACILITATOR", "");
        assertThat(visitor().open(LIST).statusCode()).isEqualTo(403);
        assertThat(visitor().open(TOPIC).statusCode()).isEqualTo(403);
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {LIST, LIST + "?fait=oui", TOPIC}) {
            assertThat(HtmlCheck.findings(visitor.open(path).body())).as(path).isEmpty();
        }
        assertThat(HtmlCheck.findings(exclude(visitor, Map.of()).body())).isEmpty();
    }

    /** As the form for it sends it. */
    private static HttpResponse<String> exclude(Visitor visitor, Map<String, String> said) {
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(LIST).body()));
        form.putAll(said);
        return visitor.submit(LIST, form);
    }
}
