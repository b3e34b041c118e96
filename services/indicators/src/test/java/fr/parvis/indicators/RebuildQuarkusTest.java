package fr.parvis.indicators;

import static fr.parvis.indicators.Crowd.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.indicators.erasure.usecase.FoldErasedSubject;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.fact.usecase.RecordFact;
import fr.parvis.indicators.publication.usecase.PublishClosedPeriods;
import fr.parvis.indicators.world.Antenna;
import fr.parvis.indicators.world.Store;
import fr.parvis.indicators.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the store whoever comes, goes or fails: the same figures again from the same facts. */
@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class RebuildQuarkusTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 9);

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
    @Requirement("IND-R4")
    void makesTheSamePublicationsAgainFromShuffledFacts() {
        List<Fact> facts = new ArrayList<>(crowd().facts());
        Store.report(record, facts);
        assertThat(publish()).isEqualTo(2 * 5);
        List<String> published = Store.published();

        Store.empty();
        Collections.shuffle(facts, new Random(11));
        Store.report(record, facts);
        publish();

        assertThat(published).hasSizeGreaterThan(500);
        assertThat(Store.published()).isEqualTo(published);
        assertThat(publish()).isZero();
    }

    @Test
    @Requirement("IND-R4")
    void keepsTheFiguresOfClosedMonthsWhenAPersonIsErased() {
        Crowd crowd = crowd().add(FactKind.CASE_OPENED, "her", 1, FEBRUARY, at("14"), Set.of(), 1);
        Store.report(record, crowd.facts());
        publish();
        List<String> published = Store.published();

        erase("her");
        erase("her");

        assertThat(Store.DATABASE.number("select count(*) from fact where subject = 'her'"))
                .isZero();
        assertThat(
                        Store.DATABASE.number(
                                "select persons from folded_count where measure = 'PERSONS_SUPPORTED' and period = '2026-02' and codes = ''"))
                .isEqualTo(1);
        Store.forgetPublications();
        publish();
        assertThat(Store.published()).isEqualTo(published);
    }

    @Test
    void takesNoFactOfAnErasedPersonInHoweverLateItComes() {
        Fact late = new Crowd()
                .add(FactKind.CASE_OPENED, "her", 3, FEBRUARY, at("14"), Set.of(), 1)
                .facts()
                .getFirst();
        erase("her");

        Store.report(record, List.of(late));

        assertThat(Store.DATABASE.number("select count(*) from fact")).isZero();
    }

    @Test
    void losesNoFactAndKeepsNoneOfErasedPersonsWhenBothComeAtTheSameTime() {
        List<Fact> facts = new Crowd()
                .add(FactKind.CASE_OPENED, "her", 1, FEBRUARY, at("14"), Set.of(), 1)
                .add(FactKind.CASE_PAUSED, "her", 2, FEBRUARY, at("14"), Set.of(), 1)
                .add(FactKind.CASE_OPENED, "him", 1, FEBRUARY, at("14"), Set.of(), 1)
                .facts();

        Parallel.parallel(16, caller -> {
            if (caller % 4 == 3) {
                erase("her");
            } else {
                Store.report(record, List.of(facts.get(caller % 4)));
            }
            return caller;
        });

        assertThat(Store.DATABASE.texts("select subject from fact")).containsExactly("him");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fact set quantity = 2",
                "truncate fact",
                "update publication set version = 9",
                "delete from publication",
                "update published_figure set value = 1",
                "delete from published_figure",
                "delete from folded_count",
                "delete from erased_subject",
                "update masking_secret set secret = secret"
            })
    void cannotChangeWhatIsKeptEvenWithItsOwnRights(String statement) throws SQLException {
        try (Connection connection = Store.DATABASE.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("set role indicators");

            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private void erase(String subject) {
        Reactive.await(() -> fold.handle(Family.POPULATION, subject));
    }

    private int publish() {
        return Reactive.await(publish::handle);
    }

    private static Crowd crowd() {
        return new Crowd()
                .open(12, LocalDate.of(2026, 1, 9), at("14", Dimension.GENDER, "WOMAN"))
                .open(9, FEBRUARY, at("14", Dimension.GENDER, "MAN"))
                .open(4, FEBRUARY, at("50", Dimension.GENDER, "MAN"))
                .open(20, FEBRUARY, at("61", Dimension.GENDER, "WOMAN"))
                .signals(9, 6, FEBRUARY, "14")
                .interventions(FEBRUARY, at("14"), Set.of("CHILD_OUT_OF_SCHOOL"), 60, 60, 90, 90, 120, 180)
                .requests(7, FEBRUARY, "14", "HOUSING")
                .add(FactKind.PROTOCOL_STATE, "c360-14", 1, FEBRUARY, at("14"), Set.of(), 1);
    }
}
