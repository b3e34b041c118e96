package fr.parvis.facilitation.appointment;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an appointment tells, to whom, and what nobody reads in the database. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class AppointmentWordsQuarkusTest {

    private static final String LIST = "/api/v1/cases/{id}/appointments";
    private static final String ONE = "/api/v1/appointments/{id}";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-81")
    void remindsOfTheNeutralStanceAtASpecialisedPlace() {
        Map<String, Object> body = Supported.appointment("2099-03-02", "10:00", "11:00");
        body.put("specialisedPlace", true);

        with(she.herFacilitator(), body)
                .post(LIST, she.caseId())
                .then()
                .statusCode(201)
                .body("warnings", contains("NEUTRAL_STANCE"));
    }

    @Test
    @Requirement("FAC-17")
    void isPrintedAsAPageOrSentAsTextInHerLanguage() {
        Map<String, Object> body = Supported.appointment("2099-03-02", "10:00", "11:00");
        body.put("subject", "<b>Loyer</b>");
        String id = with(she.herself(), body).post(LIST, she.caseId()).path("id");

        for (RequestSpecification reader : List.of(she.herself(), she.herFacilitator())) {
            reader.header("Accept", "text/html,*/*;q=0.8")
                    .get(ONE + "/card", id)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", "text/html;charset=UTF-8")
                    .body(containsString("<html lang=\"fr\">"))
                    .body(containsString("<h2>C’est quand ?</h2>"))
                    .body(containsString("&lt;b&gt;Loyer&lt;/b&gt;"));
        }
        she.herself()
                .header("Accept", "text/plain")
                .header("Accept-Language", "en")
                .get(ONE + "/card?wording=STANDARD", id)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .body(containsString("Monday 2 March 2099"))
                .body(containsString("Karim Benali"));
        Supported.by().herself().get(ONE + "/card", id).then().statusCode(404);
        she.herself().get(ONE + "/card?wording=LOUD", id).then().statusCode(400);
    }

    @Test
    @Requirement("FAC-17")
    void isPrintedAsAFileInHerLanguageForBothAndForNobodyElse() throws IOException {
        UUID id = she.plans("2099-03-02", "10:00", "11:00");

        for (String reader : List.of(Tokens.person(she.subject()), Tokens.facilitator(she.facilitator()))) {
            assertThat(printed(reader, "fr", id, ""))
                    .contains("Mon rendez-vous", "Lundi 2 mars 2099", "De 10 heures à 11 heures.", "Je peux dire non.");
        }
        assertThat(printed(Tokens.person(she.subject()), "en", id, "?wording=STANDARD"))
                .contains("Monday 2 March 2099", "Karim Benali");
        for (RequestSpecification stranger :
                List.of(Supported.by().herself(), Supported.by().herFacilitator())) {
            stranger.get(ONE + "/printed-card", id).then().statusCode(404);
        }
        she.herself().get(ONE + "/printed-card?wording=LOUD", id).then().statusCode(400);
    }

    @Test
    void aPrintedCardIsOneRowOfHerAccessLog() {
        UUID id = she.plans("2099-03-02", "10:00", "11:00");
        long before = readByHerFacilitator();

        she.herFacilitator().get(ONE + "/printed-card", id).then().statusCode(200);

        assertThat(readByHerFacilitator()).isEqualTo(before + 1);
    }

    private long readByHerFacilitator() {
        return DATABASE.number(
                "select count(*) from access_log where case_id = ? and reader = ? and part = 'APPOINTMENTS'",
                she.caseId(),
                she.facilitator());
    }

    private static String printed(String token, String language, UUID id, String query) throws IOException {
        byte[] file = RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .get(ONE + "/printed-card" + query, id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void keepsPlaceCompanyAndSubjectUnreadableInTheDatabase() {
        she.plans("2099-03-02", "10:00", "11:00");

        for (String words : List.of("Lilas", "Zoé", "logement")) {
            assertThat(DATABASE.number("""
                    select count(*) from appointment where case_id = ?
                        and position(convert_to(?, 'UTF8') in place_sealed || present_sealed || subject_sealed) > 0""", she.caseId(), words)).isZero();
        }
    }
}
