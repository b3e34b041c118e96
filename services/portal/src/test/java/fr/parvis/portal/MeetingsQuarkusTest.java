package fr.parvis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.world.HtmlCheck;
import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Her appointments and the meetings about her. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class MeetingsQuarkusTest extends HerSpace {

    private static final String BOARD = "/mes-rendez-vous";
    private static final String MEETING = "/mes-rendez-vous/reunions/0197a000-0000-7000-8000-0000000000d1";
    private static final String PAPER = "/mes-rendez-vous/0197a000-0000-7000-8000-0000000000b1/papier";

    @Test
    void saysWhenWhereWithWhomAndAboutWhatAndThatSheMaySayNo() throws IOException {
        assertThat(keep("meetings", visitor().open(BOARD)))
                .containsSubsequence(
                        "Mes rendez-vous",
                        "Mardi 6\u00a0janvier 2099",
                        "de 14\u00a0h\u00a030 à 15\u00a0h\u00a015",
                        "Chez un partenaire",
                        "Mission locale, 3 rue des Fleurs",
                        "Karim",
                        "Un essai en cuisine",
                        "Votre facilitateur ne travaille pas pour ce lieu.",
                        "Le papier de ce rendez-vous",
                        "Vous pouvez dire non, ou demander un autre jour. Vous n’avez pas besoin de dire pourquoi.");
    }

    @Test
    void putsTheSoonestFirstAndSaysWhatWasCancelledOrMoved() {
        assertThat(visitor().open(BOARD).body())
                .containsSubsequence(
                        "Mardi 6\u00a0janvier 2099",
                        "Vendredi 9\u00a0janvier 2099",
                        "Annulé. Vous n’avez rien à faire.",
                        "Lundi 12\u00a0janvier 2099",
                        "Ce rendez-vous a changé. Voici le nouveau moment.",
                        "Mes anciens rendez-vous",
                        "2\u00a0mars 2026",
                        "Mes anciennes réunions",
                        "4\u00a0février 2026");
    }

    @Test
    void saysOfAMeetingHowToComeWhoIsInvitedAndWhatIsSpokenOf() throws IOException {
        assertThat(visitor().open(BOARD).body()).contains("href=\"" + MEETING + "\"");

        assertThat(keep("meeting", visitor().open(MEETING)))
                .containsSubsequence(
                        "Réunion sur votre projet",
                        "Les invitations sont parties.",
                        "Votre place est prévue par téléphone ou par vidéo.",
                        "Vous pouvez aussi ne pas venir.",
                        "Mardi 20\u00a0janvier 2099",
                        "à 10\u00a0h, pendant 1\u00a0h\u00a015",
                        "Maison des associations",
                        "Comment venir",
                        "Un taxi vient vous chercher.",
                        "Une petite salle calme.",
                        "Vous avez dit oui à ces sujets.",
                        "Un logement près de ma sœur",
                        "On attend votre réponse",
                        "Sans votre oui, on n’en parle pas.",
                        "Le travail",
                        "Vous avez dit non à ces sujets.",
                        "Mon argent",
                        "Mme Bellanger",
                        "anime la réunion",
                        "invitation envoyée",
                        "Zoé");
    }

    @Test
    void givesHerThePaperOfAnAppointmentToPrint() {
        HttpResponse<String> paper = visitor().open(PAPER);

        assertThat(paper.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(paper.body()).contains("Mon rendez-vous", "Je peux dire non");
    }

    @Test
    void anotherPersonsMeetingOrAppointmentDoesNotExist() {
        for (String path : new String[] {
            BOARD + "/reunions/0197a000-0000-7000-8000-0000000000ff",
            BOARD + "/0197a000-0000-7000-8000-0000000000ff/papier",
            BOARD + "/reunions/nonsense"
        }) {
            assertThat(visitor().open(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aFacilitatorHasNoSuchPage() {
        Visitor.signsIn("karim", "FACILITATOR", "");

        assertThat(visitor().open(BOARD).statusCode()).isEqualTo(403);
        assertThat(visitor().open(MEETING).statusCode()).isEqualTo(403);
        assertThat(visitor().open(PAPER).statusCode()).isEqualTo(403);
    }

    @Test
    void silenceIsNotAnEmptyDiaryAndTheRestIsShown() {
        Visitor.services("silent?service=appointments");

        assertThat(visitor().open(BOARD).body())
                .contains("Nous ne pouvons pas le lire maintenant", "Mardi 20\u00a0janvier 2099")
                .doesNotContain("Vous n’avez pas de rendez-vous à venir");

        Visitor.services("silent?service=agenda-items");

        assertThat(visitor().open(MEETING).body())
                .contains("Maison des associations", "Nous ne pouvons pas le lire maintenant")
                .doesNotContain("Aucun sujet n’est encore prévu");
    }

    @Test
    void silenceAboutAMeetingIsNotItsEnd() {
        Visitor.services("silent?service=facilitation");

        HttpResponse<String> page = visitor().open(MEETING);

        assertThat(page.statusCode()).isEqualTo(502);
        assertThat(page.body()).contains("Nous ne pouvons pas le lire maintenant");
    }

    @Test
    void whoHasNothingPlannedIsToldSo() {
        Visitor.services("nothing");

        String page = visitor().open(BOARD).body();

        assertThat(page)
                .contains("Vous n’avez pas de rendez-vous à venir", "Vous n’avez pas de réunion à venir")
                .doesNotContain("<details>", "demander un autre jour");
    }

    @Test
    void whatOthersWroteIsTextAndNeverMarkup() {
        assertThat(visitor().open(MEETING).body())
                .contains("Le travail &lt;b&gt;vite&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {BOARD, MEETING}) {
            assertThat(HtmlCheck.findings(visitor.open(path).body())).as(path).isEmpty();
        }
    }
}
