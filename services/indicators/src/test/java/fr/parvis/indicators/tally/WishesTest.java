package fr.parvis.indicators.tally;

import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.EXPRESSION_TYPE;
import static fr.parvis.indicators.fact.Dimension.HORIZON;
import static fr.parvis.indicators.fact.Dimension.LIFE_DOMAIN;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.world.Wanting;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WishesTest {

    private static final Period JANUARY = Period.month(2026, 1);
    private static final Period FEBRUARY = Period.month(2026, 2);
    private static final Period FIRST_QUARTER = Period.quarter(2026, 1);

    private final Wanting wanting = new Wanting(new Crowd());

    @Test
    @Requirement({"IND-20", "IND-22"})
    void countsEachExpressionUnderItsTypeItsDomainAndItsHorizon() {
        wanting.says("her", day(1), codes("NEED", "HOUSING", "SHORT"))
                .says("her", day(1), codes("NEED", "MOBILITY", "LONG"))
                .says("him", day(1), codes("FEAR", "HOUSING", "LONG"))
                .says("him", day(2), codes("NEED", "HOUSING", "SHORT"));
        Books books = books(Measure.EXPRESSIONS);
        CellKey total = CellKey.total(Measure.EXPRESSIONS, JANUARY);

        assertThat(value(books, total)).isEqualTo(3);
        assertThat(value(books, total.with(new Axis(EXPRESSION_TYPE, ""), "NEED")))
                .isEqualTo(2);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, ""), "HOUSING")))
                .isEqualTo(2);
        assertThat(value(books, total.with(new Axis(HORIZON, ""), "LONG"))).isEqualTo(2);
        assertThat(value(books, total.in(FIRST_QUARTER))).isEqualTo(4);
    }

    @Test
    @Requirement("IND-20")
    void knowsHowManyPersonsStandBehindExpressionsAndHowMuchIsOfOne() {
        wanting.says("her", day(1), "14", "HOUSING")
                .says("her", day(1), "14", "HOUSING")
                .says("him", day(1), "14", "HOUSING");

        Count count = count(books(Measure.EXPRESSIONS), CellKey.total(Measure.EXPRESSIONS, JANUARY));

        assertThat(count.value()).isEqualTo(3);
        assertThat(count.persons()).isEqualTo(2);
        assertThat(count.largest()).isEqualTo(2);
    }

    @Test
    @Requirement("IND-21")
    void countsAPersonInEachDomainSheSpokeOfAndOnceInAll() {
        wanting.says("her", day(1), "14", "HOUSING")
                .says("her", day(1), "14", "MOBILITY")
                .says("her", day(1), "14", "HOUSING")
                .says("him", day(1), "14", "MOBILITY");
        Books books = books(Measure.PERSONS_WITH_EXPRESSIONS);
        CellKey total = CellKey.total(Measure.PERSONS_WITH_EXPRESSIONS, JANUARY);

        assertThat(value(books, total)).isEqualTo(2);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, "HOUSING"), "YES")))
                .isEqualTo(1);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, "MOBILITY"), "YES")))
                .isEqualTo(2);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, "BUDGET_ADMIN"), "YES")))
                .isZero();
    }

    @Test
    @Requirement("IND-23")
    void countsAPriorityOnlyWhereSheSetMoreMarksThanSheTookBack() {
        wanting.marks("her", day(1), "14", "HOUSING", true)
                .marks("her", day(1), "14", "MOBILITY", true)
                .marks("her", day(1), "14", "MOBILITY", false)
                .marks("him", day(1), "14", "HOUSING", true)
                .marks("him", day(1), "14", "HOUSING", false)
                .marks("them", day(1), "14", "MOBILITY", false);
        Books books = books(Measure.PERSONS_WITH_PRIORITY);
        CellKey total = CellKey.total(Measure.PERSONS_WITH_PRIORITY, JANUARY);

        assertThat(value(books, total)).isEqualTo(1);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, "HOUSING"), "YES")))
                .isEqualTo(1);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, "MOBILITY"), "YES")))
                .isZero();
    }

    @Test
    @Requirement("IND-28")
    void countsATrialAsLedToAChoiceInItsOwnMonthAndNotBeforeTheChoice() {
        wanting.tries("her", day(1), "14")
                .tries("her", day(1), "50")
                .tries("him", day(1), "14")
                .chooses("her", day(2), 1);
        Books books = books(Measure.TRIALS, Measure.TRIALS_LED_TO_CHOICE, Measure.TRIALS_WITHOUT_CHOICE);

        assertThat(trials(books, JANUARY)).containsExactly(3L, 0L, 3L);
        assertThat(trials(books, FEBRUARY)).containsExactly(0L, 0L, 0L);
        assertThat(trials(books, FIRST_QUARTER)).containsExactly(3L, 1L, 2L);
    }

    @Test
    @Requirement("IND-29")
    void tellsOptionsOfCommonLawFromAllOthers() {
        wanting.looksAt("her", day(1), "14", true)
                .looksAt("her", day(1), "14", true)
                .looksAt("her", day(1), "14", false)
                .looksAt("him", day(2), "14", false);
        Books books = books(Measure.OPTIONS_EXPLORED, Measure.OPTIONS_OF_COMMON_LAW, Measure.OPTIONS_OF_OTHER_SECTORS);

        assertThat(value(books, CellKey.total(Measure.OPTIONS_EXPLORED, JANUARY)))
                .isEqualTo(3);
        assertThat(value(books, CellKey.total(Measure.OPTIONS_OF_COMMON_LAW, JANUARY)))
                .isEqualTo(2);
        assertThat(value(books, CellKey.total(Measure.OPTIONS_OF_OTHER_SECTORS, JANUARY)))
                .isEqualTo(1);
    }

    @Test
    void foldsAnErasedPersonIntoTheMonthsThatAreClosed() {
        wanting.says("her", day(1), "14", "HOUSING")
                .says("her", day(2), "14", "HOUSING")
                .tries("her", day(1), "14")
                .chooses("her", day(1), 0);
        Books before = books(
                Measure.EXPRESSIONS,
                Measure.PERSONS_WITH_EXPRESSIONS,
                Measure.TRIALS,
                Measure.TRIALS_LED_TO_CHOICE,
                Measure.TRIALS_WITHOUT_CHOICE);

        Folded folded =
                Folded.NOTHING.with(new Tally(before.plan(), before.vocabulary()), before.facts(), JANUARY.lastDay());
        Books after = new Books(before.plan(), before.vocabulary(), List.of(), folded);

        assertThat(values(after, JANUARY)).isEqualTo(values(before, JANUARY));
        assertThat(value(after, CellKey.total(Measure.EXPRESSIONS, FEBRUARY))).isZero();
        assertThat(value(after, CellKey.total(Measure.EXPRESSIONS, FIRST_QUARTER)))
                .isEqualTo(1);
    }

    private Books books(Measure... measures) {
        return wanting.crowd()
                .books(
                        Set.of(measures),
                        table(TERRITORY, EXPRESSION_TYPE),
                        table(TERRITORY, LIFE_DOMAIN),
                        table(TERRITORY, HORIZON),
                        table(TERRITORY));
    }

    private static List<Long> trials(Books books, Period period) {
        return List.of(
                value(books, CellKey.total(Measure.TRIALS, period)),
                value(books, CellKey.total(Measure.TRIALS_LED_TO_CHOICE, period)),
                value(books, CellKey.total(Measure.TRIALS_WITHOUT_CHOICE, period)));
    }

    private static List<String> values(Books books, Period period) {
        return books.counts(period).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().value() + " "
                        + entry.getValue().persons())
                .toList();
    }

    private static Map<fr.parvis.indicators.fact.Dimension, String> codes(String type, String domain, String horizon) {
        return Map.of(TERRITORY, "14", EXPRESSION_TYPE, type, LIFE_DOMAIN, domain, HORIZON, horizon);
    }

    private static long value(Books books, CellKey key) {
        return count(books, key).value();
    }

    private static Count count(Books books, CellKey key) {
        return books.counts(key.period()).getOrDefault(key, new Count(-1, 0, 0, List.of()));
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 1);
    }
}
