package fr.parvis.indicators;

import static fr.parvis.indicators.world.Readers.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.usecase.RecordFact;
import fr.parvis.indicators.publication.usecase.PublishClosedPeriods;
import fr.parvis.indicators.world.SmallAntenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.indicators.world.TestClock;
import fr.parvis.indicators.world.Wanting;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What persons want, from facts to the figures anybody who may reads. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(SmallAntenna.class)
class WishFiguresQuarkusTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

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
    @Requirement({"IND-20", "IND-21", "IND-22", "IND-23", "IND-24", "IND-25", "IND-28", "IND-29", "IND-R4"})
    void tellsWhatPersonsWantAndTheSameAgainFromShuffledFacts() {
        List<Fact> facts = new ArrayList<>(twentyPersons().crowd().facts());
        Store.report(record, facts);
        publish();

        figures("IND-20", "2026-02").then().body("figures[0].value", equalTo(200));
        figures("IND-20", "2026-02", "EXPRESSION_TYPE")
                .then()
                .body("figures.size()", equalTo(10))
                .body("figures.value.unique()", contains(20));
        figures("IND-20", "2026-02", "LIFE_DOMAIN")
                .then()
                .body("figures.size()", equalTo(17))
                .body("figures.find { it.at.LIFE_DOMAIN == 'HOUSING' }.value", equalTo(12));
        figures("IND-21", "2026-02", "LIFE_DOMAIN")
                .then()
                .body("figures.size()", equalTo(17))
                .body("figures.find { it.at.LIFE_DOMAIN == 'HOUSING' }.value", equalTo(60))
                .body("figures.find { it.at.LIFE_DOMAIN == 'HOUSING' }.numerator", equalTo(12))
                .body("figures.find { it.at.LIFE_DOMAIN == 'HOUSING' }.denominator", equalTo(20));
        figures("IND-22", "2026-02", "HORIZON")
                .then()
                .body("figures.find { it.at.HORIZON == 'SHORT' }.value", equalTo(50))
                .body("figures.find { it.at.HORIZON == 'MEDIUM' }.value", equalTo(30))
                .body("figures.find { it.at.HORIZON == 'LONG' }.numerator", equalTo(40));
        figures("IND-23", "2026-02", "LIFE_DOMAIN")
                .then()
                .body("figures.find { it.at.LIFE_DOMAIN == 'HOUSING' }.value", equalTo(60))
                .body("figures.find { it.at.LIFE_DOMAIN == 'MOBILITY' }.value", equalTo(40));
        figures("IND-24", "2026-02").then().body("figures[0].value", equalTo(75));
        figures("IND-25", "2026-02").then().body("figures[0].value", equalTo(66));
        figures("IND-28", "2026-02").then().body("figures[0].value", equalTo(50));
        figures("IND-29", "2026-02").then().body("figures[0].value", equalTo(70));

        List<String> published = Store.published();
        Store.empty();
        Collections.shuffle(facts, new Random(3));
        Store.report(record, facts);
        publish();
        assertThat(Store.published()).isEqualTo(published);
    }

    /** Twenty persons, each of whom says something of every type. */
    private static Wanting twentyPersons() {
        Wanting wanting = new Wanting(new Crowd());
        for (int i = 0; i < 20; i++) {
            String name = "person-" + i;
            for (int type = 0; type < 10; type++) {
                wanting.says(name, FEBRUARY, codes(type, i * 10 + type));
            }
            wanting.marks(name, FEBRUARY, "14", i < 12 ? "HOUSING" : "MOBILITY", true)
                    .tries(name, FEBRUARY, "14")
                    .looksAt(name, FEBRUARY, "14", i < 14);
            if (i < 10) {
                wanting.chooses(name, FEBRUARY, 0);
            }
            lifeProject(wanting, i);
        }
        // Were it fewer, how many are active would be masked beside how many left.
        for (int i = 0; i < 6; i++) {
            wanting.opens("gone-" + i, FEBRUARY, "14").closes("gone-" + i, FEBRUARY);
        }
        return wanting;
    }

    /** Fifteen have one, to be looked at again in February: ten did in time, one late, four not at all. */
    private static void lifeProject(Wanting wanting, int i) {
        String name = "case-" + i;
        wanting.opens(name, FEBRUARY, "14");
        if (i < 15) {
            wanting.fixes(name, FEBRUARY.minusMonths(1), 1);
        }
        if (i < 10) {
            wanting.fixes(name, FEBRUARY, 9);
        }
        if (i == 10) {
            wanting.fixesLate(name, FEBRUARY, 9);
        }
    }

    private static Map<Dimension, String> codes(int type, int domain) {
        List<String> domains = Dimension.LIFE_DOMAIN.codes();
        return Map.of(
                Dimension.TERRITORY,
                "14",
                Dimension.EXPRESSION_TYPE,
                Dimension.EXPRESSION_TYPE.codes().get(type),
                Dimension.LIFE_DOMAIN,
                domains.get(domain % domains.size()),
                Dimension.HORIZON,
                type < 5 ? "SHORT" : type < 8 ? "MEDIUM" : "LONG");
    }

    private void publish() {
        Reactive.await(publish::handle);
    }
}
