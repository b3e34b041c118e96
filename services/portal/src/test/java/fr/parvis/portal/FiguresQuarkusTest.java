package fr.parvis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.world.HtmlCheck;
import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "neutral"))
final class FiguresQuarkusTest {

    private static final String SHEET = "/indicateurs/IND-02";

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void sophie() {
        Visitor.services("reset");
        Visitor.signsIn("sophie", "ARS", "");
    }

    @Test
    void showsTheLastFigureOfEachIndicator() throws IOException {
        HttpResponse<String> page = visitor().open("/");

        assertThat(page.uri().getPath()).isEqualTo("/indicateurs");
        assertThat(keep("figures", page))
                .contains("data-side=\"neutral\"", "Pilotage")
                .containsSubsequence("Personnes accompagnées", "<strong>38</strong>", "août 2026", "−2")
                .containsSubsequence("accompagnement par personne", "Rien de publié")
                .doesNotContain("Un ancien libellé");
    }

    @Test
    void drawsTheLineAndTellsEveryValueInATable() throws IOException {
        String page = keep("figures-sheet", visitor().open(SHEET));

        assertThat(page)
                .contains("<svg", "role=\"img\"", "gap-masked", "Masqué : trop peu de personnes")
                .containsSubsequence("14 Calvados", "50 Manche")
                .containsSubsequence("août 2026", "38", "−2", "12", "26", "juillet 2026", "40")
                .contains("Un chiffre sur moins de 5 personnes est masqué.")
                .doesNotContain("Pas encore publié.", "avril 2026");
    }

    @Test
    void aMaskedFigureIsNowhereInThePage() {
        String page = visitor().open(SHEET).body();

        assertThat(page.split("juin 2026", -1)[1].split("</tr>", -1)[0])
                .contains("masqué")
                .doesNotContainPattern("<td>[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONTH", "YEAR"})
    void saysWhenNothingIsPublishedYet(String length) {
        HttpResponse<String> page = visitor().open("/indicateurs/IND-42?duree=" + length);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Rien n’est encore publié", "Ce que compte cet indicateur")
                .doesNotContain("<svg viewBox=\"0 0 720", "<table");
    }

    @Test
    void givesThePeriodAsAFile() {
        HttpResponse<String> file = visitor().open(SHEET + "/2026-08.csv?territoires=true");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"IND-02-2026-08.csv\"");
        assertThat(file.body()).startsWith("Période;TERRITORY;Valeur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicateurs/IND-99",
                "/indicateurs/IND-02?duree=YEAR",
                "/indicateurs/IND-02?duree=WEEK",
                "/indicateurs/IND-02/2020-01.csv",
                "/indicateurs/..%2Fx",
                "/calendriers/KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(visitor().open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void silenceIsNotAnEmptyList() {
        Visitor.services("silent?service=indicators");

        assertThat(visitor().open("/indicateurs").body())
                .contains("Les chiffres ne peuvent pas être lus maintenant")
                .doesNotContain("Aucun indicateur");
        assertThat(visitor().open(SHEET).statusCode()).isEqualTo(502);
    }

    @Test
    void aPartThatDidNotAnswerIsNotLeftOutWithoutAWord() {
        Visitor.services("silent?service=masking-rules");

        HttpResponse<String> page = visitor().open(SHEET);

        assertThat(page.statusCode()).isEqualTo(502);
        assertThat(page.body()).contains("Les chiffres ne peuvent pas être lus maintenant");
    }

    @Test
    void governanceReadsTheSame() {
        Visitor.signsIn("helene", "GOVERNANCE", "");

        assertThat(visitor().open("/").uri().getPath()).isEqualTo("/indicateurs");
    }

    @Test
    void nobodyElseOfTheSideReadsThem() {
        Visitor.signsIn("olivier", "OPERATOR", "");

        assertThat(visitor().open("/indicateurs").statusCode()).isEqualTo(403);
        assertThat(visitor().open(SHEET + "/2026-08.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void everyPageIsValidHtml() {
        Visitor visitor = visitor();

        for (String path : new String[] {"/indicateurs", SHEET, "/indicateurs/IND-02?duree=QUARTER"}) {
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
}
