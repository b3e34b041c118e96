package fr.parvis.indicators;

import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.world.Readers.ars;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.fact.usecase.RecordFact;
import fr.parvis.indicators.publication.usecase.PublishClosedPeriods;
import fr.parvis.indicators.world.Antenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.indicators.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each endpoint by many callers at once, while figures are published: reactive sessions fail only under concurrency. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class ParallelQuarkusTest {

    private static final int CALLERS = 24;

    @Inject
    RecordFact record;

    @Inject
    PublishClosedPeriods publish;

    @Inject
    TestClock clock;

    @BeforeEach
    void startWithFigures() {
        Store.empty();
        clock.reset();
        Store.report(
                record, new Crowd().open(40, LocalDate.of(2026, 1, 9), at("14")).facts());
        Reactive.await(publish::handle);
    }

    @Test
    void readsAtTheSameTime() {
        for (String path : List.of(
                "indicators",
                "indicators/IND-02",
                "indicators/IND-02/figures/2026-01?by=TERRITORY&by=GENDER",
                "indicators/IND-01/figures/2026-01?by=TERRITORY",
                "indicators/IND-02/figures/2026-01/csv",
                "indicators/IND-02/evolution?by=TERRITORY",
                "publications?limit=3",
                "masking-rules")) {
            assertThat(Parallel.parallel(
                            CALLERS, _ -> ars().get("/api/v1/" + path).statusCode()))
                    .as(path)
                    .hasSize(CALLERS)
                    .containsOnly(200);
        }
    }

    @Test
    void readsWhileFiguresArePublished() {
        Store.forgetPublications();

        List<Integer> statuses = Parallel.parallel(
                CALLERS,
                caller -> caller == 0
                        ? Reactive.await(publish::handle)
                        : ars().get("/api/v1/indicators/IND-02/figures/2026-01").statusCode());

        assertThat(statuses.getFirst()).isEqualTo(2 * 5);
        assertThat(statuses.subList(1, CALLERS)).isSubsetOf(200, 404);
    }
}
