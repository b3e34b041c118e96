package fr.parvis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Her choices one by one, and how she takes one back. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class ChoicesQuarkusTest extends HerSpace {

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

    private static void awaitNextSecond() {
        long now = Instant.now().getEpochSecond();
        while (Instant.now().getEpochSecond() == now) {
            LockSupport.parkNanos(10_000_000L);
        }
    }
}
