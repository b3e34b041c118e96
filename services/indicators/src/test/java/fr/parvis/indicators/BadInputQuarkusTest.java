package fr.parvis.indicators;

import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.world.Readers.ars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.parvis.indicators.fact.usecase.RecordFact;
import fr.parvis.indicators.publication.usecase.PublishClosedPeriods;
import fr.parvis.indicators.world.Antenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.indicators.world.TestClock;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputQuarkusTest {

    @Inject
    RecordFact record;

    @Inject
    PublishClosedPeriods publish;

    @Inject
    TestClock clock;

    /** Nothing here changes them. */
    @BeforeAll
    void startWithFigures() {
        Store.empty();
        clock.reset();
        Store.report(
                record, new Crowd().open(9, LocalDate.of(2026, 2, 9), at("14")).facts());
        Reactive.await(publish::handle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators/IND-02/figures/2026-13 | period | period-form",
                "indicators/IND-02/figures/mars | period | period-form",
                "indicators/IND-02/figures/2026-02~12 | period | period-form",
                "indicators/IND-02/figures/2026-02?by=COLOUR | by | one-of",
                "indicators/IND-02/figures/2026-02?by=LIFE_DOMAIN | by | one-of",
                "indicators/IND-02/figures/2026-02?by=GENDER&by=AGE_BAND | by | one-of",
                "indicators/IND-02/figures/2026-02/csv?by=GENDER&by=AGE_BAND | by | one-of",
                "indicators/IND-02/figures/2026-02?publication=0 | publication | at-least",
                "indicators/IND-02/figures/2026-02?publication=one | publication | type",
                "indicators/IND-02/evolution?length=WEEK | length | one-of",
                "indicators/IND-02/evolution?periods=1 | periods | at-least",
                "indicators/IND-02/evolution?periods=41 | periods | at-most",
                "indicators/IND-02/evolution?periods=all | periods | type",
                "indicators?limit=0 | limit | between",
                "publications?limit=201 | limit | between",
                "publications?cursor=x | cursor | cursor"
            })
    void namesTheParameterAndItsRule(String path, String field, String rule) {
        ars().get("/api/v1/" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].rule", equalTo(rule))
                .body("errors[0].message", not(equalTo(rule)));
    }

    @Test
    void namesTheBreakdownsThereAre() {
        ars().header("Accept-Language", "en")
                .get("/api/v1/indicators/IND-42/figures/2026-02?by=GENDER")
                .then()
                .body("errors[0].message", containsString("TERRITORY,BENEFICIARY_KIND"));
    }

    @Test
    void saysThatAPeriodIsNotPublished() {
        for (String path :
                List.of("figures/2026-05", "figures/2025-12", "figures/2026", "figures/2026-02?publication=2")) {
            ars().get("/api/v1/indicators/IND-02/" + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("https://parvis.fr/problems/period-not-published"));
        }
        ars().get("/api/v1/indicators/IND-02/evolution?length=YEAR")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://parvis.fr/problems/period-not-published"));
    }

    @Test
    void knowsNoOtherAddress() {
        for (String path : List.of(
                "indicators/IND-999",
                "indicators/IND-999/figures/2026-02",
                "indicators/IND-999/evolution",
                "indicators/IND-02/figures",
                "facts",
                "anything")) {
            assertThat(ars().get("/api/v1/" + path).statusCode()).as(path).isEqualTo(404);
        }
        ars().post("/api/v1/publications").then().statusCode(405);
    }

    @Test
    void offersNoFigureAsAnotherFormat() {
        ars().accept("application/xml")
                .get("/api/v1/indicators/IND-02/figures/2026-02")
                .then()
                .statusCode(406);
        ars().accept("application/json")
                .get("/api/v1/indicators/IND-02/figures/2026-02/csv")
                .then()
                .statusCode(406);
    }
}
