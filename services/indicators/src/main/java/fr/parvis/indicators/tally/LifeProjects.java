package fr.parvis.indicators.tally;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.period.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What the versions of one person's life project say at the end of a period (IND-24, IND-25). */
final class LifeProjects {

    private LifeProjects() {}

    static boolean has(List<Fact> facts, Period period) {
        return versions(facts).stream().anyMatch(version -> known(version, period));
    }

    static boolean hasNone(List<Fact> facts, Period period) {
        return !has(facts, period);
    }

    /** Whether a version planned its check for a month of this period. */
    static boolean due(List<Fact> facts, Period period) {
        return !planned(versions(facts), period).isEmpty();
    }

    /** Whether one was due, and each that was had a version after it, fixed by the planned day. */
    static boolean checkedInTime(List<Fact> facts, Period period) {
        List<Fact> versions = versions(facts);
        List<Integer> due = planned(versions, period);
        return !due.isEmpty() && due.stream().allMatch(place -> inTime(versions, place + 1, period));
    }

    static boolean notCheckedInTime(List<Fact> facts, Period period) {
        return due(facts, period) && !checkedInTime(facts, period);
    }

    private static List<Integer> planned(List<Fact> versions, Period period) {
        return IntStream.range(0, versions.size())
                .filter(place -> known(versions.get(place), period)
                        && period.contains(plannedMonth(versions.get(place)).atDay(1)))
                .boxed()
                .toList();
    }

    private static boolean inTime(List<Fact> versions, int next, Period period) {
        return next < versions.size()
                && known(versions.get(next), period)
                && versions.get(next).kind() == FactKind.LIFE_PROJECT_REVISED;
    }

    private static YearMonth plannedMonth(Fact version) {
        return YearMonth.from(version.day()).plusMonths(version.quantity());
    }

    private static boolean known(Fact version, Period period) {
        return !version.day().isAfter(period.lastDay());
    }

    /** In their order. */
    private static List<Fact> versions(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.LIFE_PROJECT_REVISED
                        || fact.kind() == FactKind.LIFE_PROJECT_REVISED_LATE)
                .toList();
    }
}
