package fr.parvis.indicators.masking;

import static fr.parvis.indicators.Crowd.OPENED;
import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.AGE_BAND;
import static fr.parvis.indicators.fact.Dimension.BENEFICIARY_KIND;
import static fr.parvis.indicators.fact.Dimension.GENDER;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.Axis;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Figures;
import fr.parvis.indicators.tally.Measure;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MaskingTest {

    static final SecretOrder ORDER = new SecretOrder(new byte[32]);
    private static final Period MARCH = Period.month(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Set<Measure> PERSONS = Set.of(Measure.PERSONS_SUPPORTED);

    @Test
    @Requirement({"IND-R3", "IND-EP-18"})
    void masksThreePersonsOfATerritoryAndAgeBandSoThatNoTotalRevealsThem() {
        Crowd crowd = new Crowd()
                .open(3, DAY, at("14", AGE_BAND, "A16_19"))
                .open(12, DAY, at("14", AGE_BAND, "A20_24"))
                .open(25, DAY, at("14", AGE_BAND, "A25_39"))
                .open(9, DAY, at("50", AGE_BAND, "A16_19"))
                .open(14, DAY, at("50", AGE_BAND, "A25_39"))
                .open(8, DAY, at("61", AGE_BAND, "A16_19"))
                .open(21, DAY, at("61", AGE_BAND, "A20_24"));
        Figures figures = figures(crowd, table(TERRITORY, AGE_BAND));

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked).contains(cell("14", AGE_BAND, "A16_19"));
        assertThat(masked).doesNotContain(CellKey.total(Measure.PERSONS_SUPPORTED, MARCH));
        assertThat(shown(figures, masked)).allMatch(key -> figures.cell(key).value() >= 5);
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    @Test
    @Requirement("IND-R3")
    void masksWhoeverLeavesFewOthersInATotal() {
        Figures figures = figures(
                new Crowd()
                        .open(19, DAY, at("14", GENDER, "WOMAN"))
                        .open(1, DAY, at("14", GENDER, "MAN"))
                        .open(30, DAY, at("50"))
                        .open(30, DAY, at("61")),
                table(TERRITORY, GENDER));

        assertThat(decide(figures)).contains(cell("14", GENDER, "WOMAN"), cell("14", GENDER, "MAN"));
    }

    @Test
    void masksATotalThatEverybodySharesOneCodeOf() {
        Figures figures = figures(new Crowd().open(20, DAY, at("14", GENDER, "WOMAN")), table(GENDER));

        assertThat(decide(figures)).contains(single(GENDER, "WOMAN"), single(GENDER, "MAN"));
    }

    @Test
    void leavesNoSumOfMaskedFiguresThatIsSmallItself() {
        Figures figures = figures(
                new Crowd()
                        .open(2, DAY, at("14", GENDER, "WOMAN"))
                        .open(2, DAY, at("14", GENDER, "MAN"))
                        .open(20, DAY, at("14", GENDER, "OTHER"))
                        .open(30, DAY, at("14", GENDER, "NOT_STATED")),
                table(GENDER));

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked)
                .contains(single(GENDER, "WOMAN"), single(GENDER, "MAN"))
                .hasSize(3);
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    @Test
    void masksAMarginThatAnotherTableWouldGiveAway() {
        Crowd crowd = new Crowd()
                .open(3, DAY, at("14", GENDER, "WOMAN"))
                .open(1, DAY, at("14", GENDER, "MAN"))
                .open(7, DAY, at("50", GENDER, "WOMAN"))
                .open(8, DAY, at("50", GENDER, "MAN"))
                .open(40, DAY, at("61", GENDER, "MAN"))
                .open(41, DAY, at("61", GENDER, "WOMAN"));
        Figures figures = figures(crowd, table(TERRITORY, GENDER), table(TERRITORY, BENEFICIARY_KIND));

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked).contains(single(TERRITORY, "14"));
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    @Test
    void masksNothingWhereNothingIsSmall() {
        Crowd crowd = new Crowd();
        for (String territory : List.of("14", "50", "61")) {
            for (String gender : GENDER.codes()) {
                crowd.open(5, DAY, at(territory, GENDER, gender));
            }
        }

        assertThat(decide(figures(crowd, table(TERRITORY, GENDER)))).isEmpty();
    }

    @Test
    void masksEverythingOfAnAntennaThatHasJustStarted() {
        Figures figures = figures(new Crowd().open(4, DAY, at("14")), table(TERRITORY, GENDER));

        assertThat(decide(figures)).isEqualTo(figures.cells().keySet());
    }

    @Test
    void neverMasksWhatIsNotAboutPersons() {
        Crowd crowd = new Crowd()
                .add(fr.parvis.indicators.fact.FactKind.PROTOCOL_STATE, "c360-14", 1, DAY, at("14"), Set.of(), 1);
        Figures figures = crowd.books(Set.of(Measure.PROTOCOLS_IN_FORCE), table(TERRITORY))
                .figures(MARCH, _ -> false, OPENED);

        assertThat(decide(figures)).isEmpty();
    }

    @Test
    void masksAcceptedSignalsWhereTheOthersAreFew() {
        Figures figures = new Crowd()
                .signals(7, 6, DAY, "14")
                .signals(30, 15, DAY, "50")
                .signals(28, 14, DAY, "61")
                .books(
                        Set.of(Measure.SIGNALS_RECEIVED, Measure.SIGNALS_ACCEPTED, Measure.SIGNALS_WITHOUT_YES),
                        table(TERRITORY))
                .figures(MARCH, _ -> false, OPENED);

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked)
                .contains(
                        single(TERRITORY, "14").of(Measure.SIGNALS_ACCEPTED),
                        single(TERRITORY, "14").of(Measure.SIGNALS_WITHOUT_YES));
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    @Test
    void masksHoursOfWhichOnePersonBringsMoreThanTheDominantShare() {
        Set<Measure> hours = Set.of(Measure.SUPPORT_MINUTES, Measure.PERSONS_WITH_INTERVENTIONS);
        Crowd crowd = new Crowd()
                .interventions(DAY, at("14"), Set.of(), 4000, 60, 60, 60, 60, 60)
                .interventions(DAY, at("50"), Set.of(), 280, 280, 280, 280, 280, 280)
                .interventions(DAY, at("61"), Set.of(), 1700, 60, 60, 60, 60, 60);
        Figures figures = crowd.books(hours, table(TERRITORY)).figures(MARCH, _ -> false, OPENED);

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked).contains(single(TERRITORY, "14").of(Measure.SUPPORT_MINUTES));
        assertThat(masked).contains(single(TERRITORY, "14").of(Measure.PERSONS_WITH_INTERVENTIONS));
        assertThat(masked).hasSize(4);
    }

    @Test
    void keepsToTheArsPracticeOfEleven() {
        Figures figures = figures(
                new Crowd().open(10, DAY, at("14")).open(40, DAY, at("50")).open(45, DAY, at("61")), table(TERRITORY));
        MaskingRules eleven = MaskingRules.withThreshold(11);

        SortedSet<CellKey> masked = new Masking(eleven, ORDER).decide(figures, Decided.NOTHING);

        assertThat(masked).contains(single(TERRITORY, "14")).hasSize(2);
        assertNothingCanBeTold(figures, masked, eleven);
        assertThat(decide(figures)).isEmpty();
    }

    @Test
    void hidesAQuarterThatWouldTellAMaskedMonth() {
        Crowd crowd = new Crowd()
                .signals(20, 10, LocalDate.of(2026, 1, 5), "14")
                .signals(18, 9, LocalDate.of(2026, 2, 5), "14")
                .signals(3, 1, LocalDate.of(2026, 3, 5), "14");
        Figures figures =
                crowd.books(Set.of(Measure.SIGNALS_RECEIVED)).figures(Period.quarter(2026, 1), _ -> true, OPENED);
        CellKey quarter = CellKey.total(Measure.SIGNALS_RECEIVED, Period.quarter(2026, 1));
        Decided months = new Decided(
                Set.of(quarter.in(Period.month(2026, 1)), quarter.in(Period.month(2026, 2))),
                Set.of(quarter.in(MARCH)));

        SortedSet<CellKey> masked = new Masking(MaskingRules.DEFAULT, ORDER).decide(figures, months);

        assertThat(masked).containsExactlyInAnyOrder(quarter, quarter.in(MARCH));
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    @Test
    void tellsAQuarterOfThreeMaskedMonths() {
        Crowd crowd = new Crowd();
        for (int month = 1; month <= 3; month++) {
            crowd.signals(3, 1, LocalDate.of(2026, month, 5), "14");
        }
        Figures figures =
                crowd.books(Set.of(Measure.SIGNALS_RECEIVED)).figures(Period.quarter(2026, 1), _ -> true, OPENED);
        CellKey quarter = CellKey.total(Measure.SIGNALS_RECEIVED, Period.quarter(2026, 1));

        SortedSet<CellKey> masked = decide(figures);

        assertThat(masked).doesNotContain(quarter).hasSize(3);
        assertNothingCanBeTold(figures, masked, MaskingRules.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void masksTheSameWhateverTheOrderInWhichFactsCame(int shift) {
        Crowd crowd = new Crowd()
                .open(3, DAY, at("14", GENDER, "WOMAN"))
                .open(9, DAY, at("50", GENDER, "MAN"))
                .open(9, DAY, at("61", GENDER, "WOMAN"));
        Crowd turned = new Crowd();
        List<Integer> sizes = List.of(3, 9, 9);
        List<String> places = List.of("14", "50", "61");
        List<String> genders = List.of("WOMAN", "MAN", "WOMAN");
        for (int i = 0; i < 3; i++) {
            int at = (i + shift) % 3;
            turned.open(sizes.get(at), DAY, at(places.get(at), GENDER, genders.get(at)));
        }

        assertThat(decide(figures(turned, table(TERRITORY, GENDER))))
                .isEqualTo(decide(figures(crowd, table(TERRITORY, GENDER))));
    }

    /** The check of the check: without secondary masks the auditor finds the number. */
    @Test
    void auditorTellsAFigureThatIsOnlyLeftOut() {
        Figures figures = figures(
                new Crowd().open(3, DAY, at("14")).open(20, DAY, at("50")).open(30, DAY, at("61")), table(TERRITORY));
        CellKey small = single(TERRITORY, "14");

        assertThat(new Auditor(figures, Set.of(small), 60).possible(small, 10)).containsExactly(3L);
        assertThat(new Reader(figures, MaskingRules.DEFAULT).tellable(Set.of(small)))
                .contains(small);
    }

    static void assertNothingCanBeTold(Figures figures, Set<CellKey> masked, MaskingRules rules) {
        long most = figures.cells().values().stream()
                .mapToLong(cell -> cell.value() + rules.width(cell))
                .max()
                .orElse(0);
        Auditor auditor = new Auditor(figures, masked, most);
        for (CellKey key : masked) {
            long width = rules.width(figures.cell(key));
            assertThat(auditor.possible(key, width))
                    .as("%s, truly %s", key, figures.cell(key).value())
                    .hasSizeGreaterThanOrEqualTo(Math.toIntExact(width));
        }
    }

    private static SortedSet<CellKey> decide(Figures figures) {
        return new Masking(MaskingRules.DEFAULT, ORDER).decide(figures, Decided.NOTHING);
    }

    private static Set<CellKey> shown(Figures figures, Set<CellKey> masked) {
        Set<CellKey> shown = new HashSet<>(figures.cells().keySet());
        shown.removeAll(masked);
        return shown;
    }

    private static Figures figures(Crowd crowd, fr.parvis.indicators.tally.Table... tables) {
        return crowd.books(PERSONS, tables).figures(MARCH, _ -> false, OPENED);
    }

    private static CellKey single(Dimension dimension, String code) {
        return CellKey.total(Measure.PERSONS_SUPPORTED, MARCH).with(new Axis(dimension, ""), code);
    }

    private static CellKey cell(String territory, Dimension dimension, String code) {
        return single(TERRITORY, territory).with(new Axis(dimension, ""), code);
    }
}
