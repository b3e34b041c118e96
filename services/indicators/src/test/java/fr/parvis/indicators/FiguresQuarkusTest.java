package fr.parvis.indicators;

import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.world.Readers.ars;
import static fr.parvis.indicators.world.Readers.figures;
import static fr.parvis.indicators.world.Readers.governance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.usecase.RecordFact;
import fr.parvis.indicators.publication.usecase.PublishClosedPeriods;
import fr.parvis.indicators.world.Antenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.indicators.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class FiguresQuarkusTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 9);

    @Inject
    RecordFact record;

    @Inject
    PublishClosedPeriods publish;

    @Inject
    TestClock clock;

    @BeforeEach
    void startEmpty() {
        Store.empty();
        clock.reset();
    }

    @Test
    @Scenario(39)
    @Requirement({"IND-R3", "IND-EP-18", "IND-02"})
    void masksThreePersonsOfATerritoryAndAgeBandAndSaysWhyWithoutRevealingThemByTotals() {
        report(new Crowd()
                .open(3, FEBRUARY, at("14", Dimension.AGE_BAND, "A16_19"))
                .open(12, FEBRUARY, at("14", Dimension.AGE_BAND, "A20_24"))
                .open(25, FEBRUARY, at("14", Dimension.AGE_BAND, "A25_39"))
                .open(9, FEBRUARY, at("50", Dimension.AGE_BAND, "A16_19"))
                .open(14, FEBRUARY, at("50", Dimension.AGE_BAND, "A25_39"))
                .open(8, FEBRUARY, at("61", Dimension.AGE_BAND, "A16_19"))
                .open(21, FEBRUARY, at("61", Dimension.AGE_BAND, "A20_24")));

        Response sheet = figures("IND-02", "2026-02", "TERRITORY", "AGE_BAND");

        sheet.then()
                .statusCode(200)
                .body("indicator", equalTo("IND-02"))
                .body("figures.size()", equalTo(30))
                .body("explanations[0].state", equalTo("MASKED"))
                .body(
                        "explanations[0].fr",
                        equalTo("Ce chiffre n'est pas montré : il est petit, ou il permettrait d'en calculer un petit. "
                                + "Personne ne dit lequel des deux, car cela suffirait parfois pour le retrouver."));
        List<Map<String, Object>> hidden =
                sheet.path("figures.findAll { it.at.TERRITORY == '14' && it.at.AGE_BAND == 'A16_19' }");
        assertThat(hidden).hasSize(1);
        assertThat(hidden.getFirst()).containsEntry("state", "MASKED").doesNotContainKeys("numerator", "value");
        List<Integer> shown = sheet.path("figures.findAll { it.state == 'SHOWN' }.numerator");
        assertThat(shown).allMatch(value -> value >= 5);
        List<Object> band = sheet.path("figures.findAll { it.at.AGE_BAND == 'A16_19' && it.state == 'MASKED' }");
        List<Object> place = sheet.path("figures.findAll { it.at.TERRITORY == '14' && it.state == 'MASKED' }");
        assertThat(band).hasSizeGreaterThan(1);
        assertThat(place).hasSizeGreaterThan(1);
        figures("IND-02", "2026-02").then().body("figures[0].numerator", equalTo(92));
    }

    @Test
    @Scenario(31)
    @Requirement("IND-100")
    void tellsTheCoverageByProtocolsAndNamesWhoIsMissing() {
        Crowd crowd = new Crowd();
        for (int i = 1; i <= 5; i++) {
            crowd.add(FactKind.PROTOCOL_STATE, "c360-" + i, 1, FEBRUARY, at("14"), Set.of(), i == 3 ? 0 : 1);
        }
        report(crowd);

        figures("IND-100", "2026-02")
                .then()
                .statusCode(200)
                .body("unit", equalTo("PERCENT"))
                .body("figures[0].value", equalTo(80))
                .body("figures[0].numerator", equalTo(4))
                .body("figures[0].denominator", equalTo(5))
                .body("withoutProtocol", contains("c360-3"));
        figures("IND-104", "2026-02")
                .then()
                .body("withoutProtocol", empty())
                .body("figures[0].state", equalTo("NOTHING_TO_DIVIDE_BY"));
    }

    @Test
    @Requirement({"IND-42", "IND-01"})
    void tellsHoursPerPersonAndPersonsPerFacilitator() {
        report(new Crowd()
                .interventions(FEBRUARY, at("14"), Set.of("CHILD_OUT_OF_SCHOOL"), 60, 60, 90, 90, 120, 180)
                .open(30, FEBRUARY, at("14"))
                .open(30, FEBRUARY, at("50"))
                .open(30, FEBRUARY, at("61"))
                .left(10, FEBRUARY, at("14"))
                .left(10, FEBRUARY, at("50"))
                .left(10, FEBRUARY, at("61"))
                .add(FactKind.FACILITATORS_COUNTED, "facilitators:14", 1, FEBRUARY, at("14"), Set.of(), 2));

        figures("IND-42", "2026-02")
                .then()
                .body("unit", equalTo("HOURS_PER_PERSON"))
                .body("figures[0].numerator", equalTo(600))
                .body("figures[0].value", equalTo(1.67f))
                .body("figures[0].distribution.medianMinutes", equalTo(90))
                .body("figures[0].distribution.p10Minutes", nullValue());
        figures("IND-01", "2026-02", "TERRITORY")
                .then()
                .body("figures.find { it.at.TERRITORY == '14' }.value", equalTo(15.0f))
                .body("figures.find { it.at.TERRITORY == '50' }.state", equalTo("NOTHING_TO_DIVIDE_BY"));
    }

    /** Supported in the month less active at its end is how many left. */
    @Test
    @Requirement("IND-R3")
    void tellsNotByTwoFiguresHowFewLeft() {
        report(new Crowd()
                .open(30, FEBRUARY, at("14"))
                .open(30, FEBRUARY, at("50"))
                .open(30, FEBRUARY, at("61"))
                .left(2, FEBRUARY, at("14"))
                .left(10, FEBRUARY, at("50"))
                .left(10, FEBRUARY, at("61"))
                .add(FactKind.FACILITATORS_COUNTED, "facilitators:14", 1, FEBRUARY, at("14"), Set.of(), 1));

        String state = "figures.find { it.at.TERRITORY == '14' }.state";
        String active = figures("IND-01", "2026-02", "TERRITORY").path(state);
        String supported = figures("IND-02", "2026-02", "TERRITORY").path(state);
        assertThat(List.of(active, supported)).contains("MASKED");
    }

    @Test
    @Requirement("IND-R4")
    void comparesEachPeriodWithTheOneBefore() {
        report(new Crowd().open(20, LocalDate.of(2026, 1, 9), at("14")).open(30, LocalDate.of(2026, 2, 9), at("14")));

        ars().get("/api/v1/indicators/IND-02/evolution?periods=2")
                .then()
                .statusCode(200)
                .body("series[0].points.period", contains("2026-01", "2026-02"))
                .body("series[0].points.value", contains(20, 50))
                .body("series[0].points[0].change", nullValue())
                .body("series[0].points[1].change", equalTo(30));
        ars().get("/api/v1/indicators/IND-02/evolution?length=QUARTER&periods=2")
                .then()
                .statusCode(404);
    }

    @Test
    void handsOutAFileForSpreadsheetsInTheReadersLanguage() {
        report(new Crowd().interventions(FEBRUARY, at("14"), Set.of(), 60, 60, 90, 90, 120, 180));

        Response french = governance().get("/api/v1/indicators/IND-42/figures/2026-02/csv");
        Response english = governance()
                .header("Accept-Language", "en")
                .get("/api/v1/indicators/IND-42/figures/2026-02/csv?by=TERRITORY");

        french.then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", equalTo("attachment; filename=\"IND-42_2026-02.csv\""));
        assertThat(french.asString())
                .startsWith("\uFEFFindicateur;version;libellé;période;publication;publié le;état;")
                .contains(
                        "IND-42;1;Heures d'accompagnement par personne;2026-02;1;2026-03-20;montré;600;6;1,67;;60;90;120;\r\n");
        assertThat(english.asString())
                .contains("published on;TERRITORY;state")
                .contains(";2026-03-20;50;masked;;;;;;;;\r\n");
    }

    @Test
    void answersNotModifiedUntilACorrection() {
        report(new Crowd().open(20, FEBRUARY, at("14")));
        String tag = figures("IND-02", "2026-02").header("ETag");

        ars().header("If-None-Match", tag)
                .get("/api/v1/indicators/IND-02/figures/2026-02")
                .then()
                .statusCode(304);
        ars().header("If-None-Match", tag)
                .queryParam("by", "GENDER")
                .get("/api/v1/indicators/IND-02/figures/2026-02")
                .then()
                .statusCode(200);
    }

    @Test
    @Requirement("IND-R1")
    void saysWhatEachIndicatorMeansInFrenchAndEnglish() {
        ars().get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(16))
                .body("items[0].code", equalTo("IND-01"))
                .body("items.fr.label", hasItem("Personnes accompagnées dans la période"))
                .body("items.en.label", hasItem("Persons supported in the period"));
        Response one = ars().get("/api/v1/indicators/IND-80");
        one.then()
                .body("versions[0].version", equalTo(1))
                .body("versions[0].breakdowns", contains(List.of("TERRITORY", "LIFE_DOMAIN")));
        ars().header("If-None-Match", one.header("ETag"))
                .get("/api/v1/indicators/IND-80")
                .then()
                .statusCode(304);
        ars().get("/api/v1/masking-rules")
                .then()
                .body("threshold", equalTo(5))
                .body(
                        "fr[0]",
                        equalTo(
                                "Un chiffre de personnes n'est montré qu'à partir de 5 personnes. Zéro est masqué comme tout petit nombre."));
    }

    private void report(Crowd crowd) {
        Store.report(record, crowd.facts());
        publish();
    }

    private void publish() {
        Reactive.await(publish::handle);
    }
}
