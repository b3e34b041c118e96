package fr.parvis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.world.HtmlCheck;
import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class SpaceQuarkusTest {

    private static final String CHOICE = "/mes-choix/0197a000-0000-7000-8000-000000000001";
    private static final String REFUSED = "/mes-choix/0197a000-0000-7000-8000-000000000002";

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void lea() {
        Visitor.services("reset");
        Visitor.signsIn("lea", "PERSON", "");
    }

    @Test
    void showsHerWordsBeforeWhatAnyoneSays() throws IOException {
        String page = keep("space", visitor().open("/mon-espace"));

        assertThat(page)
                .contains("Bonjour Léa")
                .containsSubsequence(
                        "Je veux habiter seule, pas loin de ma sœur.",
                        "Le plus important pour moi",
                        "Je veux chanter",
                        "Ce que j’ai dit avant",
                        "Je veux rester chez mes parents.",
                        "Un studio à Caen");
    }

    @Test
    void showsFirstWhatSomebodyWroteForHer() {
        String page = visitor().open("/mon-espace").body();

        assertThat(page)
                .containsSubsequence(
                        "Écrit pour vous",
                        "Le choix du facilitateur",
                        "21\u00a0novembre 2026",
                        "devant Mme Petit",
                        "Mes mots");
    }

    @Test
    @Requirement("PER-29")
    void showsEveryChoiceWithItsStateAndWhoMayReadWhat() {
        String page = visitor().open("/mon-espace").body();

        assertThat(page)
                .contains("Communauté 360 du Calvados peut le lire", "1er\u00a0septembre 2026", CHOICE)
                .containsSubsequence("Mes anciens choix", "Vous avez dit non", "Chercher un référent", "Mme Petit");
    }

    @Test
    void saysWhatAChoiceIsForAndWhatSheLeftOut() {
        assertThat(visitor().open(CHOICE).body())
                .containsSubsequence(
                        "Pour faire quoi",
                        "Trouver un studio près de ma sœur",
                        "Sauf",
                        "Pas ma santé",
                        "À partir du",
                        "3\u00a0mars 2026");
    }

    @Test
    void datesHerYesByHerActAndNotByItsRecord() {
        assertThat(visitor().open(CHOICE).body()).contains("Vous avez dit oui, depuis le 3\u00a0mars 2026");
    }

    @Test
    @Requirement({"PER-12", "PER-29"})
    void showsWhoIsAroundHerAndWhatEachMayKnow() {
        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence("Mes proches", "Jeanne Martin", "ma sœur", "Peut savoir", "Logement")
                .containsSubsequence("Paul Petit", "Nous ne lui disons rien de vous.")
                .containsSubsequence("On ne les contacte pas", "Robert Roux")
                .doesNotContain("Luc Ancien");
    }

    @Test
    void silenceAboutHerPeopleIsNotSolitude() {
        Visitor.services("silent?service=entourage");

        String page = visitor().open("/mon-espace").body();

        assertThat(page.substring(page.indexOf("id=\"proches\"")))
                .contains("Nous ne pouvons pas le lire maintenant")
                .doesNotContain("Vous n’avez encore choisi personne", "Robert Roux");
    }

    @Test
    @Requirement("PER-29")
    void givesHerThePaperOfAChoice() {
        assertThat(visitor().open(CHOICE).body()).contains(CHOICE + "/papier", "Le papier de ce choix");

        HttpResponse<String> paper = visitor().open(CHOICE + "/papier");

        assertThat(paper.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(paper.body()).contains("Ma décision", "Vous avez dit oui.");
        assertThat(visitor()
                        .open("/mes-choix/0197a000-0000-7000-8000-0000000000ff/papier")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProposalEndsWithItsRequest() {
        Visitor visitor = visitor();
        assertThat(visitor.open("/mon-espace").body())
                .contains("Vous n’avez pas encore répondu", "Vous avez dit : je ne sais pas encore")
                .doesNotContain("Votre demande est arrêtée");

        visitor.submit(
                CHOICE + "/arret", Visitor.hiddenFields(visitor.open(CHOICE).body()));

        assertThat(visitor.open("/mon-espace").body())
                .contains("Votre demande est arrêtée. Cette proposition aussi.")
                .doesNotContain("Vous n’avez pas encore répondu", "je ne sais pas encore", "Pour répondre");
    }

    @Test
    void namesEverybodySheSaidYesToForHerWords() {
        Visitor.services("second");

        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence(
                        "Je veux habiter seule",
                        "Communauté 360 du Calvados peut le lire",
                        "Communauté 360 du Calvados a votre accord pour en parler");
    }

    @Test
    void showsNoCodeWhereANameIsNotKnown() {
        Visitor.services("silent?service=recipients");

        assertThat(visitor().open("/mon-espace").body())
                .contains("une organisation")
                .doesNotContain("c360-14");
    }

    @Test
    void aWaitingQuestionIsNotAnOldChoice() {
        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence(
                        "On attend votre réponse", "Venir chez moi", "Voir le studio avec moi", "Mes anciens choix");
    }

    @Test
    void sheNeverSaidYesToWhatSheRefused() {
        assertThat(visitor().open(REFUSED).body())
                .contains("Vous pouvez dire oui plus tard")
                .doesNotContain("à nouveau");
    }

    @Test
    void promisesThatNobodyReadsOnlyWhereNoOtherChoiceLetsThem() {
        String only = visitor().open(CHOICE).body();
        Visitor.services("second");
        String oneOfTwo = visitor().open(CHOICE).body();

        assertThat(only).contains("Communauté 360 du Calvados ne pourra plus lire cela.");
        assertThat(oneOfTwo)
                .contains("Vos autres choix continuent.")
                .doesNotContain("Communauté 360 du Calvados ne pourra plus lire cela.");
    }

    @Test
    @Requirement("IND-EP-24")
    void saysWhichSchemeSpeaks() {
        String page = visitor().open("/mon-espace").body();

        assertThat(page).contains("data-side=\"demand\"", "Service des facilitateurs");
        assertThat(page).containsSubsequence("class=\"card offer\"", "Communauté 360 du Calvados", "On vous propose");
    }

    @Test
    void whatSheWroteIsTextAndNeverMarkup() {
        assertThat(visitor().open("/mon-espace").body())
                .contains("Je veux chanter &lt;b&gt;fort&lt;/b&gt;")
                .doesNotContain("<b>fort");
    }

    @Test
    void anUnansweredServiceIsSaidAndTheRestIsShown() {
        Visitor.services("silent?service=persons");

        String page = visitor().open("/mon-espace").body();

        assertThat(page)
                .contains("Je veux habiter seule", "Un studio à Caen", "Nous ne pouvons pas le lire maintenant")
                .doesNotContain("Personne n’a votre accord");
    }

    @Test
    void silenceOfFacilitationIsNotAnEmptyList() {
        Visitor.services("silent?service=facilitation");

        String page = visitor().open("/mon-espace").body();

        assertThat(page)
                .contains("Bonjour Léa", "Nous ne pouvons pas le lire maintenant", "Lire la demande")
                .doesNotContain("Vous n’avez encore rien dit", "Personne ne vous a encore fait");
    }

    @Test
    void anAccountWithoutAFileIsToldSo() {
        Visitor.signsIn("hugo", "PERSON", "");

        assertThat(visitor().open("/mon-espace").body()).contains("Votre compte n’est pas encore relié");
    }

    @Test
    @Requirement("PER-23")
    void sheTakesAChoiceBackByHerOwnAct() throws IOException {
        Visitor visitor = visitor();
        HttpResponse<String> before = visitor.open(CHOICE);

        HttpResponse<String> after = visitor.submit(CHOICE + "/arret", Visitor.hiddenFields(before.body()));

        assertThat(keep("choice", before))
                .contains("Je garde mon choix", "J’arrête ce choix", "Vous reprenez votre accord.");
        assertThat(after.uri().getPath()).isEqualTo(CHOICE);
        assertThat(keep("choice-stopped", after))
                .contains("Ce choix est arrêté", "22\u00a0novembre 2026")
                .doesNotContain("<form");
        assertThat(Visitor.services("acts"))
                .contains("\"author\":\"PERSON\"", "\"manner\":\"OWN_SESSION\"", "\"wordingHash\":\"bb\"");
    }

    @Test
    void aSecondClickIsTheSameAct() {
        Visitor visitor = visitor();
        Map<String, String> form = Visitor.hiddenFields(visitor.open(CHOICE).body());

        visitor.submit(CHOICE + "/arret", form);
        // persons takes moments in whole seconds: from the next one on, the second click is another body.
        awaitNextSecond();
        HttpResponse<String> second = visitor.submit(CHOICE + "/arret", form);

        assertThat(second.uri().getPath()).isEqualTo(CHOICE);
        assertThat(second.body()).contains("Ce choix est arrêté").doesNotContain("Rien n’a changé");
        assertThat(Visitor.services("acts")
                        .lines()
                        .map(line -> line.split(" ", 2)[0])
                        .distinct())
                .hasSize(1)
                .containsExactly(form.get("key"));
    }

    @Test
    void whoComesBackFromSigningInSeesThatTheChoiceStillRuns() {
        HttpResponse<String> page = visitor().open(CHOICE + "/arret");

        assertThat(page.uri().getPath()).isEqualTo(CHOICE);
        assertThat(page.body()).contains("J’arrête ce choix");
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    void saysWhenItIsNotKnownWhoReadsHerWords() {
        Visitor.services("silent?service=requests");

        assertThat(visitor().open("/mon-espace").body())
                .contains("Je veux habiter seule", "Nous ne savons pas maintenant qui d’autre peut le lire")
                .doesNotContain("Votre facilitateur et vous pouvez le lire");
    }

    @Test
    void saysWhenItIsNotKnownWhatOthersWroteForHer() {
        Visitor.services("silent?service=acts");

        assertThat(visitor().open("/mon-espace").body())
                .contains("id=\"ecrit\"", "Nous ne pouvons pas le lire maintenant");
    }

    @Test
    void withoutTheTokenOfHerOwnFormNothingIsDone() throws IOException {
        Visitor visitor = visitor();
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(CHOICE).body()));
        form.put("token", "another");

        HttpResponse<String> answer = visitor.submit(CHOICE + "/arret", form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(keep("form-too-old", answer)).contains("Rien n’a changé");
        assertThat(Visitor.services("acts")).isEmpty();
    }

    @Test
    void aRefusalSaysThatNothingChanged() {
        Visitor visitor = visitor();
        Map<String, String> form =
                new HashMap<>(Visitor.hiddenFields(visitor.open(CHOICE).body()));
        form.put("wordingVersion", "withdrawal.easy-to-read.0");

        HttpResponse<String> answer = visitor.submit(CHOICE + "/arret", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Votre choix n’a pas été pris", "Rien n’a changé");
    }

    @Test
    void silenceAfterAnActIsNotCalledDone() {
        Visitor visitor = visitor();
        Map<String, String> form = Visitor.hiddenFields(visitor.open(CHOICE).body());
        Visitor.services("silent?service=persons");

        HttpResponse<String> answer = visitor.submit(CHOICE + "/arret", form);

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("Nous ne savons pas encore", "Recommencer ne fait pas de mal");
    }

    @Test
    void anotherPersonsChoiceDoesNotExist() {
        assertThat(visitor()
                        .open("/mes-choix/0197a000-0000-7000-8000-0000000000ff")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor().open("/mes-choix/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {"/mon-espace", CHOICE, "/nowhere", "/bientot", "/signed-out"}) {
            assertThat(HtmlCheck.findings(visitor.open(path).body())).as(path).isEmpty();
        }
    }

    /** Kept for people to look at. */
    private static String keep(String name, HttpResponse<String> page) throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", name + ".html"), page.body());
        return page.body();
    }

    private Visitor visitor() {
        return new Visitor(address.replaceAll("/$", ""));
    }

    private static void awaitNextSecond() {
        long now = Instant.now().getEpochSecond();
        while (Instant.now().getEpochSecond() == now) {
            LockSupport.parkNanos(10_000_000L);
        }
    }
}
