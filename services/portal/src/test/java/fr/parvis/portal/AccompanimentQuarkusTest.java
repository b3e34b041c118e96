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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who accompanies her, and her yes or no to a referent. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class AccompanimentQuarkusTest extends HerSpace {

    private static final String AROUND = "/qui-m-accompagne";
    private static final String REFERENT = "/qui-m-accompagne/referent";

    @Test
    void showsWhoIsOnHerListWithWhatForAndHowToReachThem() throws IOException {
        assertThat(keep("around", visitor().open(AROUND)))
                .containsSubsequence(
                        "Ma liste",
                        "Vous avez choisi ces professionnels.",
                        "Malik Roux",
                        "Logement",
                        "Mission locale",
                        "Trouver un studio",
                        "02 31 00 00 01",
                        "Anne Petit",
                        "Santé")
                .contains("Adresse mail", "m.roux@exemple.fr");
        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence("href=\"/qui-m-accompagne\"", "Qui m’accompagne", "2 personnes sur votre liste");
    }

    @Test
    @Requirement("FAC-44")
    void showsWhatSheSaidOfAReferentBeforeWhoItIs() {
        assertThat(visitor().open(AROUND).body())
                .containsSubsequence(
                        "Vous avez dit : je veux un référent.",
                        "Malik Roux",
                        "C’est votre référent. Sa mission finit bientôt.",
                        "Depuis le 1er\u00a0mars 2026",
                        "Jusqu’au 1er\u00a0janvier 2027",
                        "Avant",
                        "Luc Ancien",
                        "Sa réponse est non.",
                        "Ma liste");
    }

    @Test
    @Requirement("FAC-44")
    void sheSaysThatSheWantsNoReferentByHerOwnAct() throws IOException {
        Visitor visitor = visitor();
        HttpResponse<String> before = visitor.open(REFERENT);

        HttpResponse<String> after = say(visitor, "NO");

        assertThat(keep("referent", before))
                .containsSubsequence(
                        "Voulez-vous un référent ?",
                        "Vous avez dit : je veux un référent.",
                        "Vous décidez si vous voulez un référent.",
                        "Si vous dites non, votre référent s’arrête tout de suite.",
                        "Je ne veux pas de référent",
                        "Je veux un référent");
        assertThat(after.uri().getPath()).isEqualTo(REFERENT);
        assertThat(keep("referent-no", after))
                .containsSubsequence(
                        "Vous avez dit : je ne veux pas de référent.",
                        "Vous n’avez pas de référent en ce moment.",
                        "Si vous dites oui, vous choisissez ensuite la personne.");
        assertThat(Visitor.services("acts"))
                .contains(
                        "{\"wished\":false,\"act\":{\"author\":\"PERSON\"",
                        "\"manner\":\"OWN_SESSION\"",
                        "\"wordingVersion\":\"referent.easy-to-read.1\"");
    }

    @Test
    void sheMaySayYesAgain() {
        Visitor visitor = visitor();
        say(visitor, "NO");

        assertThat(say(visitor, "YES").body()).contains("Vous avez dit : je veux un référent.");
    }

    /** A browser that goes back shows the same page again: her other answer must not look like the first one sent twice. */
    @Test
    void herNoAndHerYesAreTwoActs() {
        String page = visitor().open(REFERENT).body();

        assertThat(Pattern.compile("name=\"key\" value=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(key -> key.group(1)))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSecondClickIsTheSameAct() {
        Visitor visitor = visitor();
        Map<String, String> form = form(visitor, "NO");
        visitor.submit(REFERENT, form);
        Visitor.services("otherBody");

        assertThat(visitor.submit(REFERENT, form).body())
                .contains("Vous avez dit : je ne veux pas de référent.")
                .doesNotContain("n’a pas été pris");
    }

    @Test
    void aRefusalSaysThatNothingChangedAndSilenceThatNobodyKnows() {
        Visitor visitor = visitor();
        Map<String, String> form = form(visitor, "NO");
        form.put("wordingVersion", "referent.easy-to-read.0");

        assertThat(visitor.submit(REFERENT, form))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.body()).contains("Rien n’a changé"));

        Visitor.services("silent?service=facilitation");
        assertThat(visitor.submit(REFERENT, form).body()).contains("Nous ne savons pas encore");
    }

    @Test
    void withoutTheTokenOfHerOwnFormOrAnAnswerNothingIsDone() {
        Visitor visitor = visitor();
        Map<String, String> form = form(visitor, "NO");
        Map<String, String> without = new HashMap<>(form);
        without.remove("wished");
        Map<String, String> later = new HashMap<>(form);
        later.put("wished", "LATER");
        form.put("token", "another");

        assertThat(visitor.submit(REFERENT, form).statusCode()).isEqualTo(400);
        assertThat(visitor.submit(REFERENT, later).statusCode()).isEqualTo(400);
        assertThat(visitor.submit(REFERENT, without).statusCode()).isEqualTo(400);
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    void silenceIsNotAnEmptyList() {
        Visitor.services("silent?service=accompaniment-list");

        assertThat(visitor().open(AROUND).body())
                .contains("Nous ne pouvons pas le lire maintenant", "Vous avez dit : je veux un référent.")
                .doesNotContain("Il n’y a encore personne sur votre liste");

        Visitor.services("silent?service=referent");
        assertThat(visitor().open(AROUND).body()).doesNotContain("Vous n’avez pas de référent", "Vous avez dit");
        assertThat(visitor().open(REFERENT).statusCode()).isEqualTo(502);
    }

    @Test
    void whoWasNeverAskedIsNotSaidToHaveAnswered() {
        Visitor.services("nothing");

        assertThat(visitor().open(AROUND).body())
                .contains(
                        "Il n’y a encore personne sur votre liste",
                        "Vous n’avez pas encore répondu. Prenez votre temps.",
                        "Vous n’avez pas de référent en ce moment.")
                .doesNotContain("Vous avez dit", "<details>");
    }

    @Test
    void whoHasNoCaseYetIsAskedNothing() {
        Visitor.signsIn("hugo", "PERSON", "");

        assertThat(visitor().open(AROUND).body())
                .contains("Il n’y a encore personne")
                .doesNotContain(REFERENT);
        assertThat(visitor().open(REFERENT).statusCode()).isEqualTo(404);
    }

    @Test
    void isForHerAlone() {
        Visitor.signsIn("karim", "FACILITATOR", "");

        assertThat(visitor().open(AROUND).statusCode()).isEqualTo(403);
        assertThat(visitor().open(REFERENT).statusCode()).isEqualTo(403);
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {AROUND, REFERENT}) {
            assertThat(HtmlCheck.findings(visitor.open(path).body())).as(path).isEmpty();
        }
    }

    private static HttpResponse<String> say(Visitor visitor, String wished) {
        return visitor.submit(REFERENT, form(visitor, wished));
    }

    private static Map<String, String> form(Visitor visitor, String wished) {
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(REFERENT).body()));
        form.put("wished", wished);
        return form;
    }
}
