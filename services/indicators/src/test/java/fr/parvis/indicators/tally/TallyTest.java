package fr.parvis.indicators.tally;

import static fr.parvis.indicators.Crowd.at;
import static fr.parvis.indicators.Crowd.table;
import static fr.parvis.indicators.fact.Dimension.DENIAL_REASON;
import static fr.parvis.indicators.fact.Dimension.GENDER;
import static fr.parvis.indicators.fact.Dimension.LIFE_DOMAIN;
import static fr.parvis.indicators.fact.Dimension.PRIORITY_CRITERION;
import static fr.parvis.indicators.fact.Dimension.SERVICE;
import static fr.parvis.indicators.fact.Dimension.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.Crowd;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.period.Period;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TallyTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final Period FIRST_QUARTER = Period.quarter(2026, 1);

    @Test
    @Requirement("IND-02")
    void countsAPersonOnceHoweverOftenHerCaseOpened() {
        Crowd crowd = new Crowd()
                .add(FactKind.CASE_OPENED, "her", 1, day(1, 5), at("14"), Set.of(), 1)
                .state(FactKind.CASE_PAUSED, "her", 2, day(3, 2))
                .add(FactKind.CASE_OPENED, "her", 3, day(3, 20), at("50"), Set.of(), 1);

        Books books = crowd.books(Set.of(Measure.PERSONS_SUPPORTED), table(TERRITORY));

        assertThat(value(books, total(Measure.PERSONS_SUPPORTED, MARCH))).isEqualTo(1);
        assertThat(value(books, total(Measure.PERSONS_SUPPORTED, MARCH).with(axis(), "50")))
                .isEqualTo(1);
        assertThat(value(books, total(Measure.PERSONS_SUPPORTED, MARCH).with(axis(), "14")))
                .isZero();
    }

    @Test
    @Requirement("IND-02")
    void countsAsSupportedWhoeverHadOneActiveDay() {
        Crowd crowd = new Crowd()
                .add(FactKind.CASE_OPENED, "closed on the first", 1, day(1, 5), at("14"), Set.of(), 1)
                .state(FactKind.CASE_CLOSED, "closed on the first", 2, day(3, 1))
                .add(FactKind.CASE_OPENED, "closed the day before", 1, day(1, 5), at("14"), Set.of(), 1)
                .state(FactKind.CASE_CLOSED, "closed the day before", 2, day(2, 28))
                .add(FactKind.CASE_OPENED, "opened on the last", 1, day(3, 31), at("14"), Set.of(), 1)
                .add(FactKind.CASE_OPENED, "opened the day after", 1, day(4, 1), at("14"), Set.of(), 1);

        assertThat(value(crowd.books(Set.of(Measure.PERSONS_SUPPORTED)), total(Measure.PERSONS_SUPPORTED, MARCH)))
                .isEqualTo(2);
    }

    @Test
    @Requirement("IND-01")
    void countsAsActiveAtTheEndOnlyWhoseCaseIsOpenThen() {
        Crowd crowd = new Crowd()
                .open(2, day(1, 5), at("14"))
                .add(FactKind.CASE_OPENED, "paused", 1, day(1, 5), at("14"), Set.of(), 1)
                .state(FactKind.CASE_PAUSED, "paused", 2, day(3, 31))
                .add(FactKind.CASE_OPENED, "back", 1, day(1, 5), at("14"), Set.of(), 1)
                .state(FactKind.CASE_PAUSED, "back", 2, day(2, 1))
                .add(FactKind.CASE_OPENED, "back", 3, day(3, 31), at("14"), Set.of(), 1);

        assertThat(value(
                        crowd.books(Set.of(Measure.ACTIVE_PERSONS_AT_END)),
                        total(Measure.ACTIVE_PERSONS_AT_END, MARCH)))
                .isEqualTo(3);
    }

    @Test
    @Requirement("IND-10")
    void countsAnAcceptedSignalWhereItWasReceivedAndNeverBeforeTheYes() {
        Crowd crowd = new Crowd()
                .add(FactKind.SIGNAL_RECEIVED, "signal", 1, day(2, 10), at("14"), Set.of(), 1)
                .state(FactKind.SIGNAL_ACCEPTED, "signal", 2, day(3, 10));
        Books books =
                crowd.books(Set.of(Measure.SIGNALS_RECEIVED, Measure.SIGNALS_ACCEPTED, Measure.SIGNALS_WITHOUT_YES));
        Period february = Period.month(2026, 2);

        assertThat(value(books, total(Measure.SIGNALS_RECEIVED, february))).isEqualTo(1);
        assertThat(value(books, total(Measure.SIGNALS_ACCEPTED, february))).isZero();
        assertThat(value(books, total(Measure.SIGNALS_WITHOUT_YES, february))).isEqualTo(1);
        assertThat(value(books, total(Measure.SIGNALS_ACCEPTED, MARCH))).isZero();
        assertThat(value(books, total(Measure.SIGNALS_ACCEPTED, FIRST_QUARTER))).isEqualTo(1);
    }

    @Test
    @Requirement("IND-42")
    void addsThreeInterventionsOfOnePersonToTwoHoursAndAQuarter() {
        Crowd crowd = new Crowd();
        for (int i = 1; i <= 3; i++) {
            crowd.add(
                    FactKind.INTERVENTION_RECORDED,
                    "her",
                    i,
                    day(3, i),
                    at("14"),
                    Set.of(),
                    i == 1 ? 30 : i == 2 ? 45 : 60);
        }
        Books books =
                crowd.books(Set.of(Measure.SUPPORT_MINUTES, Measure.PERSONS_WITH_INTERVENTIONS), table(TERRITORY));

        Count minutes = count(books, total(Measure.SUPPORT_MINUTES, MARCH));

        assertThat(minutes.value()).isEqualTo(135);
        assertThat(minutes.persons()).isEqualTo(1);
        assertThat(minutes.largest()).isEqualTo(135);
        assertThat(value(books, total(Measure.PERSONS_WITH_INTERVENTIONS, MARCH)))
                .isEqualTo(1);
    }

    /** Two corrections of one intervention, the second into another month, and one beside it that stays. */
    @Test
    @Requirement({"IND-42", "IND-R4"})
    void countsAnInterventionAsItWasLastCorrectedInWhateverOrderItIsTold() {
        Crowd crowd = new Crowd()
                .add(FactKind.INTERVENTION_CORRECTED, "her", 4, day(2, 20), Map.of(), Set.of(), 3)
                .add(FactKind.INTERVENTION_RECORDED, "her", 4, day(2, 20), at("14"), Set.of(), 50)
                .add(FactKind.INTERVENTION_RECORDED, "her", 1, day(3, 1), at("14"), Set.of(), 600)
                .add(FactKind.INTERVENTION_RECORDED, "her", 2, day(3, 1), at("14"), Set.of(), 30)
                .add(FactKind.INTERVENTION_RECORDED, "her", 3, day(3, 1), at("14"), Set.of(), 60)
                .add(FactKind.INTERVENTION_CORRECTED, "her", 3, day(3, 1), Map.of(), Set.of(), 1)
                .add(FactKind.INTERVENTION_RECORDED, "another", 1, day(3, 2), at("14"), Set.of(), 5);
        Books books = crowd.books(Set.of(Measure.SUPPORT_MINUTES, Measure.PERSONS_WITH_INTERVENTIONS));

        assertThat(value(books, total(Measure.SUPPORT_MINUTES, MARCH))).isEqualTo(35);
        assertThat(value(books, total(Measure.SUPPORT_MINUTES, Period.month(2026, 2))))
                .isEqualTo(50);
        assertThat(value(books, total(Measure.SUPPORT_MINUTES, FIRST_QUARTER))).isEqualTo(85);
        assertThat(value(books, total(Measure.PERSONS_WITH_INTERVENTIONS, Period.month(2026, 2))))
                .isEqualTo(1);
    }

    @Test
    void countsADimensionWithSeveralCodesAsYesAndNoOfEach() {
        Crowd crowd = new Crowd()
                .interventions(day(3, 1), at("14"), Set.of("CHILD_OUT_OF_SCHOOL", "ARS_IDENTIFIED"), 60)
                .interventions(day(3, 1), at("14"), Set.of("ARS_IDENTIFIED"), 30)
                .interventions(day(3, 1), at("14"), Set.of(), 15);
        Books books = crowd.books(Set.of(Measure.SUPPORT_MINUTES), table(PRIORITY_CRITERION));
        CellKey total = total(Measure.SUPPORT_MINUTES, MARCH);

        assertThat(value(books, total.with(new Axis(PRIORITY_CRITERION, "ARS_IDENTIFIED"), "YES")))
                .isEqualTo(90);
        assertThat(value(books, total.with(new Axis(PRIORITY_CRITERION, "ARS_IDENTIFIED"), "NO")))
                .isEqualTo(15);
        assertThat(value(books, total.with(new Axis(PRIORITY_CRITERION, "CHILD_OUT_OF_SCHOOL"), "YES")))
                .isEqualTo(60);
    }

    @Test
    @Requirement("IND-80")
    void countsARequestInEachDomainItTouches() {
        Crowd crowd =
                new Crowd().requests(1, day(3, 1), "14", "HOUSING", "MOBILITY").requests(1, day(3, 1), "14", "HOUSING");
        Books books = crowd.books(Set.of(Measure.REQUESTS_RELEASED), table(TERRITORY, LIFE_DOMAIN));
        CellKey total = total(Measure.REQUESTS_RELEASED, MARCH);

        assertThat(value(books, total)).isEqualTo(2);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, "HOUSING"), "YES")))
                .isEqualTo(2);
        assertThat(value(books, total.with(new Axis(LIFE_DOMAIN, "MOBILITY"), "YES")))
                .isEqualTo(1);
    }

    @Test
    @Requirement("IND-53")
    void addsRefusedAccessesByServiceAndReason() {
        Map<fr.parvis.indicators.fact.Dimension, String> where =
                Map.of(SERVICE, "COOPERATION", DENIAL_REASON, "OTHER_SIDE");
        Crowd crowd = new Crowd()
                .add(FactKind.ACCESS_DENIED, "cooperation", 1, day(3, 1), where, Set.of(), 3)
                .add(FactKind.ACCESS_DENIED, "cooperation", 2, day(3, 2), where, Set.of(), 4);
        Books books = crowd.books(Set.of(Measure.ACCESSES_DENIED), table(SERVICE, DENIAL_REASON));

        assertThat(value(
                        books,
                        total(Measure.ACCESSES_DENIED, MARCH)
                                .with(new Axis(SERVICE, ""), "COOPERATION")
                                .with(new Axis(DENIAL_REASON, ""), "OTHER_SIDE")))
                .isEqualTo(7);
    }

    @Test
    @Requirement("IND-100")
    void namesTheOneOfFiveCommunitiesThatHasNoProtocol() {
        Crowd crowd = new Crowd();
        for (String code : Set.of("14", "50", "61")) {
            crowd.add(FactKind.PROTOCOL_STATE, "c360-" + code, 1, day(1, 1), at(code), Set.of(), 1);
        }
        crowd.add(FactKind.PROTOCOL_STATE, "c360-27", 1, day(1, 1), at("14"), Set.of(), 0)
                .add(FactKind.PROTOCOL_STATE, "c360-76", 1, day(1, 1), at("14"), Set.of(), 0)
                .add(FactKind.PROTOCOL_STATE, "c360-76", 2, day(2, 1), at("14"), Set.of(), 1);
        Books books = crowd.books(Set.of(Measure.PROTOCOLS_IN_FORCE, Measure.COMMUNITIES_360));

        assertThat(value(books, total(Measure.PROTOCOLS_IN_FORCE, MARCH))).isEqualTo(4);
        assertThat(value(books, total(Measure.COMMUNITIES_360, MARCH))).isEqualTo(5);
        assertThat(books.withoutProtocol(MARCH)).containsExactly("c360-27");
    }

    @Test
    @Requirement("IND-104")
    void letsAMissedMonthLowerPracticeAnalysis() {
        Crowd crowd = new Crowd()
                .add(FactKind.PRACTICE_ANALYSIS, "14", 1, day(1, 9), at("14"), Set.of(), 1)
                .add(FactKind.PRACTICE_ANALYSIS, "14", 2, day(2, 9), at("14"), Set.of(), 1)
                .add(FactKind.PRACTICE_ANALYSIS, "14", 3, day(2, 23), at("14"), Set.of(), 1)
                .add(FactKind.PRACTICE_ANALYSIS, "14", 4, day(3, 31), at("14"), Set.of(), 0);
        Books books = crowd.books(Set.of(Measure.PRACTICE_ANALYSIS_MONTHS_HELD, Measure.PRACTICE_ANALYSIS_MONTHS_DUE));

        assertThat(value(books, total(Measure.PRACTICE_ANALYSIS_MONTHS_HELD, FIRST_QUARTER)))
                .isEqualTo(2);
        assertThat(value(books, total(Measure.PRACTICE_ANALYSIS_MONTHS_DUE, FIRST_QUARTER)))
                .isEqualTo(3);
    }

    @Test
    void hasAFigureForEveryCodeEvenWhereNobodyIs() {
        Books books = new Crowd().books(Set.of(Measure.PERSONS_SUPPORTED), table(TERRITORY, GENDER));

        assertThat(books.counts(MARCH)).hasSize(1 + 3 + 4 + 12);
    }

    private static long value(Books books, CellKey key) {
        return count(books, key).value();
    }

    private static Count count(Books books, CellKey key) {
        return books.counts(key.period()).getOrDefault(key, new Count(-1, 0, 0, java.util.List.of()));
    }

    private static CellKey total(Measure measure, Period period) {
        return CellKey.total(measure, period);
    }

    private static Axis axis() {
        return new Axis(TERRITORY, "");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
