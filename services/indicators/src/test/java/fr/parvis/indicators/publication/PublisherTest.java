package fr.parvis.indicators.publication;

import static fr.parvis.indicators.Crowd.OPENED;
import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.GENDER;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.masking.MaskingRules;
import fr.parvis.indicators.masking.SecretOrder;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.Books;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Folded;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.indicators.tally.Tally;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PublisherTest {

    private static final Period JANUARY = Period.month(2026, 1);
    private static final Period FEBRUARY = Period.month(2026, 2);
    private static final Period MARCH = Period.month(2026, 3);
    private static final Period QUARTER = Period.quarter(2026, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);
    private static final Set<Measure> PERSONS = Set.of(Measure.PERSONS_SUPPORTED);
    private static final Set<Measure> HOURS = Set.of(Measure.SUPPORT_MINUTES, Measure.PERSONS_WITH_INTERVENTIONS);

    private final Publisher publisher = new Publisher(MaskingRules.DEFAULT, new SecretOrder(new byte[32]), 10, OPENED);

    @Test
    void refusesAPeriodThatIsNotOver() {
        Books books = crowd().books(PERSONS);

        assertThatThrownBy(() -> publisher.publish(books, MARCH, Publications.NONE, LocalDate.of(2026, 4, 10)))
                .isInstanceOfSatisfying(
                        PublicationException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(PublicationProblem.PERIOD_NOT_CLOSED));
        assertThat(publisher
                        .publish(books, MARCH, Publications.NONE, LocalDate.of(2026, 4, 11))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void publishesAPeriodOnce() {
        Books books = crowd().books(PERSONS);
        Publications published = Publications.NONE.with(publisher.publish(books, MARCH, Publications.NONE, LATER));

        assertThatThrownBy(() -> publisher.publish(books, MARCH, published, LATER))
                .isInstanceOfSatisfying(
                        PublicationException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(PublicationProblem.ALREADY_PUBLISHED));
        assertThatThrownBy(() -> publisher.correct(books, MARCH, published, LATER))
                .isInstanceOfSatisfying(
                        PublicationException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(PublicationProblem.NOTHING_TO_CORRECT));
    }

    @Test
    @Requirement("IND-R4")
    void computesTheSameFiguresAgainFromShuffledFacts() {
        Crowd crowd = crowd();
        List<Fact> shuffled = new ArrayList<>(crowd.facts());
        Collections.shuffle(shuffled, new Random(7));
        Books books = crowd.books(PERSONS, table(TERRITORY, GENDER));
        Books again = new Books(books.plan(), books.vocabulary(), shuffled, Folded.NOTHING);

        Publication first = publisher.publish(books, MARCH, Publications.NONE, LATER);

        assertThat(publisher.publish(again, MARCH, Publications.NONE, LATER))
                .isEqualTo(first)
                .hasToString(first.toString());
    }

    @Test
    void correctsWithANewVersionThatHidesAtLeastAsMuch() {
        Crowd crowd = crowd();
        Publication first = publisher.publish(crowd.books(PERSONS, table(TERRITORY)), MARCH, Publications.NONE, LATER);
        crowd.open(4, LocalDate.of(2026, 3, 9), at("61"));

        Publication second = publisher.correct(
                crowd.books(PERSONS, table(TERRITORY)), MARCH, Publications.NONE.with(first), LATER.plusDays(1));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.masked()).containsAll(first.masked());
        assertThat(first.shown().get(total())).isEqualTo(22);
        assertThat(second.shown().get(total())).isEqualTo(26);
        assertThat(Publications.NONE.with(first).with(second).latest(Family.POPULATION, MARCH))
                .contains(second);
    }

    @Test
    void asksForTheCorrectionOfAMonthBeforeItsQuarter() {
        Crowd crowd = crowd();
        Publications published =
                Publications.NONE.with(publisher.publish(crowd.books(PERSONS), MARCH, Publications.NONE, LATER));
        crowd.open(6, LocalDate.of(2026, 3, 9), at("61"));

        assertThatThrownBy(() -> publisher.publish(crowd.books(PERSONS), QUARTER, published, LATER))
                .isInstanceOfSatisfying(
                        PublicationException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(PublicationProblem.PART_TO_CORRECT));
    }

    @Test
    @Requirement("IND-42")
    void tellsHowHoursSpreadAndTenthsOnlyFromElevenPersons() {
        Crowd ten = new Crowd();
        ten.interventions(LocalDate.of(2026, 3, 2), at("14"), Set.of(), 20, 40, 60, 80, 100, 120, 140, 160, 180, 200);
        Crowd eleven = new Crowd()
                .interventions(
                        LocalDate.of(2026, 3, 2),
                        at("14"),
                        Set.of(),
                        20,
                        40,
                        60,
                        80,
                        100,
                        120,
                        140,
                        160,
                        180,
                        200,
                        220);
        CellKey minutes = CellKey.total(Measure.SUPPORT_MINUTES, MARCH);

        Distribution ofTen = distribution(ten, minutes);
        Distribution ofEleven = distribution(eleven, minutes);

        assertThat(ofTen.p10()).isEmpty();
        assertThat(ofTen.p90()).isEmpty();
        assertThat(ofEleven.p10()).hasValue(45);
        assertThat(ofEleven.median()).isEqualTo(120);
        assertThat(ofEleven.p90()).hasValue(195);
    }

    @Test
    void tellsNoDistributionOfFewPersons() {
        Crowd crowd = new Crowd().interventions(LocalDate.of(2026, 3, 2), at("14"), Set.of(), 60, 60, 60, 60);

        Publication published = publisher.publish(crowd.books(HOURS), MARCH, Publications.NONE, LATER);

        assertThat(published.distributions()).isEmpty();
        assertThat(published.shown()).isEmpty();
    }

    @Test
    void countsAnErasedPersonInClosedMonthsAndInTheYearTheyBelongToOnly() {
        Crowd crowd = crowd().interventions(LocalDate.of(2026, 1, 9), at("14"), Set.of(), 50, 60, 70, 80, 90)
                .add(FactKind.INTERVENTION_RECORDED, "her", 1, LocalDate.of(2026, 1, 9), at("14"), Set.of(), 30)
                .add(FactKind.INTERVENTION_RECORDED, "her", 2, LocalDate.of(2026, 2, 9), at("14"), Set.of(), 45)
                .add(FactKind.INTERVENTION_RECORDED, "her", 3, LocalDate.of(2026, 3, 9), at("14"), Set.of(), 60);
        Books before = crowd.books(HOURS, table(TERRITORY));
        List<Fact> hers = crowd.facts().stream()
                .filter(fact -> fact.subject().equals("her"))
                .toList();
        List<Fact> others = crowd.facts().stream()
                .filter(fact -> !fact.subject().equals("her"))
                .toList();
        Tally tally = new Tally(before.plan(), before.vocabulary());

        Folded folded = Folded.NOTHING.with(tally, hers, FEBRUARY.lastDay());
        Books after = new Books(before.plan(), before.vocabulary(), others, folded);

        CellKey january = CellKey.total(Measure.SUPPORT_MINUTES, JANUARY);
        assertThat(minutes(after, january)).isEqualTo(380).isEqualTo(minutes(before, january));
        assertThat(minutes(after, january.in(FEBRUARY))).isEqualTo(45);
        assertThat(minutes(after, january.in(MARCH))).isZero();
        assertThat(minutes(after, january.in(QUARTER))).isEqualTo(380 + 45);
        assertThat(folded.toString()).doesNotContain("her");
        assertThat(publisher.publish(after, JANUARY, Publications.NONE, LATER).shown())
                .isEqualTo(publisher
                        .publish(before, JANUARY, Publications.NONE, LATER)
                        .shown());
    }

    @Test
    void doesNotCountAnErasedPersonAsActiveAfterTheMonthsThatWereClosed() {
        Crowd crowd = new Crowd().add(FactKind.CASE_OPENED, "her", 1, LocalDate.of(2026, 1, 9), at("14"), Set.of(), 1);
        Set<Measure> active = Set.of(Measure.ACTIVE_PERSONS_AT_END, Measure.PERSONS_SUPPORTED);
        Books before = crowd.books(active);

        Folded folded =
                Folded.NOTHING.with(new Tally(before.plan(), before.vocabulary()), crowd.facts(), FEBRUARY.lastDay());
        Books after = new Books(before.plan(), before.vocabulary(), List.of(), folded);

        CellKey atEnd = CellKey.total(Measure.ACTIVE_PERSONS_AT_END, FEBRUARY);
        assertThat(minutes(after, atEnd)).isEqualTo(1);
        assertThat(minutes(after, atEnd.in(QUARTER))).isZero();
        assertThat(minutes(after, atEnd.of(Measure.PERSONS_SUPPORTED).in(QUARTER)))
                .isEqualTo(1);
        assertThat(minutes(after, atEnd.of(Measure.PERSONS_SUPPORTED).in(MARCH)))
                .isZero();
    }

    @Test
    void tellsRollingSumsOnlyWhereItsQuartersAreTold() {
        Crowd crowd = new Crowd();
        Publications published = Publications.NONE;
        Period rolling = Period.parse("2026-06~12").orElseThrow();
        for (Period quarter : rolling.parts()) {
            crowd.signals(quarter.equals(Period.quarter(2026, 1)) ? 2 : 20, 0, quarter.firstDay(), "14");
        }
        Books books = crowd.books(Set.of(Measure.SIGNALS_RECEIVED));
        for (Period quarter : rolling.parts()) {
            published = published.with(publisher.publish(books, quarter, published, LATER));
        }

        Publication twelve = publisher.publish(books, rolling, published, LATER);

        assertThat(twelve.masked()).containsExactly(CellKey.total(Measure.SIGNALS_RECEIVED, rolling));
    }

    private Distribution distribution(Crowd crowd, CellKey key) {
        Publication published = publisher.publish(crowd.books(HOURS), MARCH, Publications.NONE, LATER);
        return Objects.requireNonNull(published.distributions().get(key));
    }

    private static long minutes(Books books, CellKey key) {
        var count = books.counts(key.period()).get(key);
        return count == null ? -1 : count.value();
    }

    private static CellKey total() {
        return CellKey.total(Measure.PERSONS_SUPPORTED, MARCH);
    }

    private static Crowd crowd() {
        LocalDate day = LocalDate.of(2026, 3, 4);
        return new Crowd()
                .open(3, day, at("14", GENDER, "WOMAN"))
                .open(7, day, at("50", GENDER, "MAN"))
                .open(12, day, at("61", GENDER, "WOMAN"));
    }
}
