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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "offer"))
final class DeskQuarkusTest {

    private static final String REQUEST = "/demandes/5b0f6c1e-6f3f-4d5a-9d55-0f2f6b3d0001";

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void claire() {
        Visitor.services("reset");
        Visitor.signsIn("claire", "C360_COORDINATOR", "&organisation=c360-14");
    }

    @Test
    void showsWhatIsLateAndWhatWaits() throws IOException {
        HttpResponse<String> page = visitor().open("/");

        assertThat(page.uri().getPath()).isEqualTo("/demandes");
        assertThat(keep("desk", page))
                .contains("1 en retard", "1 à accuser", "« Je veux habiter seule", REQUEST, "Accusée")
                .contains("/demandes?suite=suite%2B1%3D%3D");
    }

    @Test
    @Requirement("IND-EP-24")
    void saysThatTheCommunityAndNotTheSchemeSpeaks() {
        Visitor visitor = visitor();

        String page = visitor.open("/demandes").body();

        assertThat(page).contains("data-side=\"offer\"", "Communauté 360").doesNotContain("Service des facilitateurs");
        assertThat(visitor.cookies()).containsKey("__Host-parvis-offer-session");
    }

    @Test
    void showsExactlyWhatSheReleased() throws IOException {
        String page = keep("request", visitor().open(REQUEST));

        assertThat(page).contains("Je veux habiter seule, pas loin de ma sœur.", "Logement", "Oui, elle l’a dit");
        assertThat(page).doesNotContain("7d5a0000");
    }

    @Test
    @Requirement("PER-24")
    void saysHonestlyThatTextsAreHiddenWhenItsKnowledgeIsOld() throws IOException {
        Visitor.services("stale");

        String list = keep("desk-stale", visitor().open("/demandes"));
        String one = keep("request-stale", visitor().open(REQUEST));

        assertThat(list)
                .contains("Les textes sont masqués pour le moment", "il y a 95 s", "Texte masqué", "1 en retard");
        assertThat(one)
                .contains("Les textes sont masqués pour le moment", "datent de 95 secondes", "10\u00a0novembre 2026");
        assertThat(list + one).doesNotContain("habiter seule");
    }

    @Test
    void silenceOfCooperationIsNotAnEmptyDesk() {
        Visitor.services("silent?service=cooperation");

        assertThat(visitor().open("/demandes").body())
                .contains("ne peuvent pas être lues maintenant")
                .doesNotContain("Aucune demande");
        assertThat(visitor().open(REQUEST).statusCode()).isEqualTo(502);
    }

    @Test
    void whatIsLookedForStaysInTheAddressAndIsEscaped() {
        String page = visitor().open("/demandes?mots=jardin+%22%3E%3Cscript%3E").body();

        assertThat(page).contains("value=\"jardin &quot;&gt;&lt;script&gt;\"", "&amp;mots=jardin+%22%3E%3Cscript%3E");
    }

    @Test
    void herPagesDoNotExistHere() {
        Visitor.signsIn("lea", "PERSON", "");

        assertThat(visitor().open("/mon-espace").statusCode()).isEqualTo(404);
        assertThat(visitor().once("/decouvrir").statusCode()).isEqualTo(404);
        assertThat(visitor().once("/calendriers/" + "K".repeat(43)).statusCode())
                .isEqualTo(404);
        assertThat(visitor()
                        .open("/mes-choix/0197a000-0000-7000-8000-000000000001")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {"/demandes", "/demandes?mots=jardin", REQUEST, "/nowhere"}) {
            assertThat(HtmlCheck.findings(visitor.open(path).body())).as(path).isEmpty();
        }
        Visitor.services("stale");
        assertThat(HtmlCheck.findings(visitor.open("/demandes").body())).isEmpty();
        assertThat(HtmlCheck.findings(visitor.open(REQUEST).body())).isEmpty();
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
}
