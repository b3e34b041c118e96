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
import org.junit.jupiter.api.Test;

/** What she reads when she comes in, and what is said when somebody does not answer. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class SpaceQuarkusTest extends HerSpace {

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
                        "Votre décision après un entretien",
                        "Il est écrit : non",
                        "Mes mots")
                .contains("Votre réunion")
                .containsOnlyOnce("Il est écrit");
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
    void leadsToWhatHasAPageOfItsOwnWithOneLineEach() {
        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence(
                        "href=\"#plus\"",
                        "Mes autres pages",
                        "href=\"/mes-rendez-vous\"",
                        "Le prochain rendez-vous\u00a0: Mardi 6\u00a0janvier 2099, à 14\u00a0h\u00a030",
                        "href=\"/mes-heures\"",
                        "href=\"/qui-m-accompagne\"");

        Visitor.services("nothing");
        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence("Rien de prévu", "Rien n’est encore noté", "encore personne sur votre liste");
    }

    @Test
    void silenceAboutOneOfThosePagesIsSaidInItsOwnLine() {
        Visitor.services("silent?service=commissions");

        assertThat(visitor().open("/mon-espace").body())
                .containsSubsequence(
                        "href=\"/mes-rendez-vous\"", "Nous ne pouvons pas le lire maintenant.", "2\u00a0h\u00a015")
                .doesNotContain("Le prochain rendez-vous", "Rien de prévu");
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {"/mon-espace", CHOICE, "/nowhere", "/bientot", "/signed-out"}) {
            assertThat(HtmlCheck.findings(visitor.open(path).body())).as(path).isEmpty();
        }
    }
}
