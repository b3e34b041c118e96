package fr.parvis.indicators.masking;

import static fr.parvis.indicators.Crowd.OPENED;
import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.BENEFICIARY_KIND;
import static fr.parvis.indicators.fact.Dimension.GENDER;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static fr.parvis.indicators.masking.MaskingTest.assertNothingCanBeTold;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.indicators.tally.Measure.Nature;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented antennas by the hundred; the number of a failing one makes it again. */
@Requirement({"IND-R3", "IND-EP-18"})
final class RandomTablesTest {

    /** The whole gate asks hundreds of them, every other one some. */
    private static final boolean WHOLE = Boolean.getBoolean("parvis.full");

    private static final Period MARCH = Period.month(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final List<String> PLACES = List.of("14", "50", "61");

    static IntStream antennas() {
        return IntStream.range(0, WHOLE ? 300 : 30);
    }

    static IntStream fewerAntennas() {
        return IntStream.range(0, WHOLE ? 60 : 8);
    }

    /** Number 32 was the hardest to settle. */
    static IntStream fewerAntennasAndTheHardest() {
        return IntStream.concat(fewerAntennas(), WHOLE ? IntStream.empty() : IntStream.of(32));
    }

    @ParameterizedTest
    @MethodSource("antennas")
    void tellsNobodyASmallNumberOfOneTable(int antenna) {
        Random random = new Random(antenna);
        Crowd crowd = new Crowd();
        GENDER.codes().forEach(code -> crowd.open(few(random), DAY, at("14", GENDER, code)));

        check(crowd.books(Set.of(Measure.PERSONS_SUPPORTED), table(GENDER)).figures(MARCH, _ -> false, OPENED));
    }

    @ParameterizedTest
    @MethodSource("antennas")
    void tellsNobodyASmallNumberOfATableInTwoDirections(int antenna) {
        check(persons(new Random(antenna))
                .books(Set.of(Measure.PERSONS_SUPPORTED), table(TERRITORY, GENDER))
                .figures(MARCH, _ -> false, OPENED));
    }

    @ParameterizedTest
    @MethodSource("fewerAntennas")
    void tellsNobodyASmallNumberOfTwoTablesThatShareAMargin(int antenna) {
        check(persons(new Random(antenna))
                .books(Set.of(Measure.PERSONS_SUPPORTED), table(TERRITORY, GENDER), table(TERRITORY, BENEFICIARY_KIND))
                .figures(MARCH, _ -> false, OPENED));
    }

    @ParameterizedTest
    @MethodSource("fewerAntennasAndTheHardest")
    void tellsNobodyASmallNumberOfTwoIndicatorsOfWhichOneIsPartOfTheOther(int antenna) {
        Random random = new Random(antenna);
        Crowd crowd = persons(random);
        crowd.facts().stream()
                .filter(_ -> random.nextInt(4) == 0)
                .forEach(fact -> crowd.state(
                        fr.parvis.indicators.fact.FactKind.CASE_CLOSED, fact.subject(), 2, DAY.plusDays(3)));

        check(crowd.books(Set.of(Measure.PERSONS_SUPPORTED, Measure.ACTIVE_PERSONS_AT_END), table(TERRITORY, GENDER))
                .figures(MARCH, _ -> false, OPENED));
    }

    @ParameterizedTest
    @MethodSource("fewerAntennas")
    void tellsNobodyASmallNumberOfThreeMonthsAndTheirQuarter(int antenna) {
        Random random = new Random(antenna);
        Crowd crowd = new Crowd();
        for (int month = 1; month <= 3; month++) {
            for (String place : PLACES) {
                crowd.signals(few(random), 0, LocalDate.of(2026, month, 9), place);
            }
        }
        var books = crowd.books(Set.of(Measure.SIGNALS_RECEIVED), table(TERRITORY));
        Set<CellKey> shown = new HashSet<>();
        Set<CellKey> masked = new HashSet<>();
        for (int month = 1; month <= 3; month++) {
            Figures figures = books.figures(Period.month(2026, month), _ -> false, OPENED);
            SortedSet<CellKey> ofMonth =
                    new Masking(MaskingRules.DEFAULT, MaskingTest.ORDER).decide(figures, Decided.NOTHING);
            masked.addAll(ofMonth);
            figures.cells().keySet().stream()
                    .filter(key -> !ofMonth.contains(key))
                    .forEach(shown::add);
        }
        Figures quarter = books.figures(Period.quarter(2026, 1), _ -> true, OPENED);

        SortedSet<CellKey> all =
                new Masking(MaskingRules.DEFAULT, MaskingTest.ORDER).decide(quarter, new Decided(shown, masked));

        assertThat(all).containsAll(masked).doesNotContainAnyElementsOf(shown);
        assertNothingCanBeTold(quarter, all, MaskingRules.DEFAULT);
    }

    /** Who opens in March has a quarter that is March again: told by March itself, and no news of anything small. */
    @ParameterizedTest
    @MethodSource("fewerAntennas")
    void tellsNothingNewWithAQuarterOfOneMonth(int antenna) {
        Random random = new Random(antenna);
        Crowd crowd = new Crowd();
        GENDER.codes().forEach(code -> crowd.open(few(random), DAY, at("14", GENDER, code)));
        var books = crowd.books(Set.of(Measure.PERSONS_SUPPORTED, Measure.ACTIVE_PERSONS_AT_END), table(GENDER));
        YearMonth opened = YearMonth.of(2026, 3);
        Masking masking = new Masking(MaskingRules.DEFAULT, MaskingTest.ORDER);
        Figures month = books.figures(MARCH, _ -> false, opened);
        SortedSet<CellKey> ofMonth = masking.decide(month, Decided.NOTHING);
        Set<CellKey> shown = new HashSet<>(month.cells().keySet());
        shown.removeAll(ofMonth);
        Figures quarter = books.figures(Period.quarter(2026, 1), MARCH::equals, opened);

        SortedSet<CellKey> all = masking.decide(quarter, new Decided(shown, ofMonth));

        Set<CellKey> notOut = new HashSet<>(quarter.cells().keySet());
        notOut.removeAll(shown);
        Auditor before = new Auditor(quarter, notOut, 60);
        Auditor after = new Auditor(quarter, all, 60);
        assertThat(all).containsAll(ofMonth).doesNotContainAnyElementsOf(shown);
        for (CellKey key : all) {
            long enough = MaskingRules.DEFAULT.width(quarter.cell(key));
            if (after.possible(key, enough).size() < enough) {
                assertThat(quarter.cell(key).value())
                        .as("%s, told", key)
                        .isGreaterThanOrEqualTo(MaskingRules.DEFAULT.threshold());
                assertThat(before.possible(key, enough))
                        .as("%s, told by more than March", key)
                        .hasSizeLessThan(Math.toIntExact(enough));
            }
        }
    }

    private static void check(Figures figures) {
        SortedSet<CellKey> masked =
                new Masking(MaskingRules.DEFAULT, MaskingTest.ORDER).decide(figures, Decided.NOTHING);

        assertThat(figures.cells().keySet())
                .filteredOn(key -> !masked.contains(key) && key.measure().nature() == Nature.PERSONS)
                .allMatch(key -> figures.cell(key).value() >= MaskingRules.DEFAULT.threshold());
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    private static Crowd persons(Random random) {
        Crowd crowd = new Crowd();
        for (String place : PLACES) {
            for (String gender : GENDER.codes()) {
                for (String kind : BENEFICIARY_KIND.codes().subList(0, 2 + random.nextInt(2))) {
                    Map<Dimension, String> where = Map.of(TERRITORY, place, GENDER, gender, BENEFICIARY_KIND, kind);
                    crowd.open(random.nextInt(3) == 0 ? 0 : few(random), DAY, where);
                }
            }
        }
        return crowd;
    }

    /** Mostly small, sometimes not. */
    private static int few(Random random) {
        return random.nextInt(3) == 0 ? 5 + random.nextInt(15) : random.nextInt(7);
    }
}
