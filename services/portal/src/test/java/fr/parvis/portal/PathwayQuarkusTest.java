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

/** Her way: past, now and coming, with who takes part. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class PathwayQuarkusTest extends HerSpace {

    private static final String PATHWAY = "/mon-chemin";

    @Test
    @Requirement("UX-18")
    void drawsOneLineOfWhatWasIsAndComesWithWhoTakesPart() throws IOException {
        assertThat(keep("pathway", visitor().open(PATHWAY)))
                .containsSubsequence(
                        "Le plus important pour moi",
                        "Je veux habiter seule, pas loin de ma sœur.",
                        "Avant",
                        "Un facilitateur est demandé pour vous",
                        "Lundi 5\u00a0janvier 2026",
                        "Vous avez dit oui à un facilitateur",
                        "Une réunion sur vous",
                        "Mercredi 4\u00a0février 2026",
                        "Vous avez dit ce que vous voulez",
                        "Vous avez envoyé une demande",
                        "Avec : Communauté 360 du Calvados",
                        "Vous avez fixé votre projet de vie",
                        "On vous a répondu",
                        "Maintenant",
                        "Votre facilitateur est avec vous.",
                        "Après",
                        "Un rendez-vous",
                        "Mardi 6\u00a0janvier 2099",
                        "Avec : Karim",
                        "Une réunion sur vous",
                        "Mardi 20\u00a0janvier 2099")
                .doesNotContain("Vendredi 9\u00a0janvier 2099", "Il manque peut-être des étapes");
        assertThat(visitor().open("/mon-espace").body()).contains("href=\"/mon-chemin\"");
    }

    @Test
    void saysWhereStepsMayBeMissingAndShowsTheRest() {
        Visitor.services("silent?service=life-projects");

        assertThat(visitor().open(PATHWAY).body())
                .contains("Il manque peut-être des étapes", "Vous avez envoyé une demande")
                .doesNotContain("Vous avez fixé votre projet de vie");

        Visitor.services("silent?service=facilitation");
        assertThat(visitor().open(PATHWAY).body())
                .contains("Il manque peut-être des étapes")
                .doesNotContain(
                        "Il n’y a pas encore d’étape", "Rien n’est encore prévu", "Votre facilitateur est avec");
    }

    @Test
    void whoHasNoCaseYetIsToldSo() {
        Visitor.signsIn("hugo", "PERSON", "");

        assertThat(visitor().open(PATHWAY).body())
                .contains("Il n’y a pas encore d’étape", "Rien n’est encore prévu")
                .doesNotContain("Il manque");
    }

    @Test
    void isForHerAlone() {
        Visitor.signsIn("karim", "FACILITATOR", "");

        assertThat(visitor().open(PATHWAY).statusCode()).isEqualTo(403);
    }

    @Test
    void isValidHtml() {
        assertThat(HtmlCheck.findings(visitor().open(PATHWAY).body())).isEmpty();
    }
}
