package fr.parvis.indicators;

import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.world.Readers.ars;
import static fr.parvis.indicators.world.Readers.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.parvis.indicators.erasure.usecase.FoldErasedSubject;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.fact.usecase.RecordFact;
import fr.parvis.indicators.publication.usecase.PublishClosedPeriods;
import fr.parvis.indicators.world.SmallAntenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.indicators.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Months that make a quarter together: corrected before it, compared with each other, published once. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(SmallAntenna.class)
class QuarterQuarkusTest {

    private static final Instant FIRST_QUARTER_DUE = Instant.parse("2026-04-20T09:00:00Z");

    @Inject
    RecordFact record;

    @Inject
    FoldErasedSubject fold;

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
    @Requirement({"IND-R4", "IND-80"})
    void keepsWhatWasPublishedAndCorrectsItWhenTheQuarterIsPublished() {
        Crowd crowd = new Crowd().requests(7, LocalDate.of(2026, 2, 3), "14", "HOUSING");
        report(crowd);
        figures("IND-80", "2026-02").then().body("publication", equalTo(1)).body("figures[0].numerator", equalTo(7));

        report(crowd.requests(12, LocalDate.of(2026, 2, 20), "14", "HOUSING", "MOBILITY"));
        figures("IND-80", "2026-02").then().body("publication", equalTo(1)).body("figures[0].numerator", equalTo(7));

        clock.set(FIRST_QUARTER_DUE);
        publish();
        figures("IND-80", "2026-02").then().body("publication", equalTo(2)).body("figures[0].numerator", equalTo(19));
        ars().queryParam("publication", 1)
                .get("/api/v1/indicators/IND-80/figures/2026-02")
                .then()
                .body("figures[0].numerator", equalTo(7));
        figures("IND-80", "2026-Q1", "LIFE_DOMAIN")
                .then()
                .body("figures.size()", equalTo(17))
                .body("figures.at", hasItem(hasEntry("LIFE_DOMAIN", "MOBILITY")));
        ars().get("/api/v1/publications?limit=2")
                .then()
                .body("items.size()", equalTo(2))
                .body("items[0].publishedOn", equalTo("2026-04-20"))
                .header("Link", notNullValue());
    }

    @Test
    void showsQuartersBesideEachOther() {
        report(new Crowd().open(20, LocalDate.of(2026, 1, 9), at("14")).open(30, LocalDate.of(2026, 2, 9), at("14")));
        clock.set(FIRST_QUARTER_DUE);
        publish();

        ars().get("/api/v1/indicators/IND-02/evolution?length=QUARTER&periods=2")
                .then()
                .body("series[0].points.period", contains("2025-Q4", "2026-Q1"))
                .body("series[0].points.state", contains("NOT_PUBLISHED", "SHOWN"));
    }

    @Test
    void doesNotCountAnErasedPersonInMonthsThatCloseAfterwards() {
        report(new Crowd()
                .open(45, LocalDate.of(2026, 2, 9), at("14"))
                .add(FactKind.CASE_OPENED, "her", 1, LocalDate.of(2026, 2, 9), at("14"), Set.of(), 1));
        Reactive.await(() -> fold.handle(Family.POPULATION, "her"));

        clock.set(FIRST_QUARTER_DUE);
        publish();

        figures("IND-02", "2026-02").then().body("figures[0].numerator", equalTo(46));
        figures("IND-02", "2026-03").then().body("figures[0].numerator", equalTo(45));
        figures("IND-02", "2026-Q1").then().body("figures[0].numerator", equalTo(46));
    }

    @Test
    void publishesOnceWhenSeveralProcessesLookAtTheSameTime() {
        Store.report(
                record, new Crowd().open(45, LocalDate.of(2026, 2, 9), at("14")).facts());
        clock.set(FIRST_QUARTER_DUE);

        List<Integer> made = Parallel.parallel(4, _ -> Reactive.await(publish::handle));

        assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5 * 4);
        assertThat(Store.DATABASE.number("select count(*) from publication")).isEqualTo(5 * 4);
    }

    private void report(Crowd crowd) {
        Store.report(record, crowd.facts());
        publish();
    }

    private void publish() {
        Reactive.await(publish::handle);
    }
}
