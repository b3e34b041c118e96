package fr.parvis.indicators.publication;

import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.period.PeriodLength;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which periods of an antenna are closed and not published yet, those first that others are made of. */
public final class DuePeriods {

    private DuePeriods() {}

    /**
     * The list, empty most of the time.
     *
     * @param opened the antenna's first month; twelve rolling months start no earlier, a quarter or year may
     */
    public static List<Period> of(YearMonth opened, LocalDate today, int graceDays, Set<Period> published) {
        List<Period> due = new ArrayList<>();
        for (YearMonth month = opened; closed(month, today, graceDays); month = month.plusMonths(1)) {
            Period.endingWith(month).stream()
                    .filter(period -> period.length() != PeriodLength.ROLLING_12
                            || !YearMonth.from(period.firstDay()).isBefore(opened))
                    .filter(period -> !published.contains(period))
                    .sorted()
                    .forEach(due::add);
        }
        return due;
    }

    private static boolean closed(YearMonth month, LocalDate today, int graceDays) {
        return new Period(PeriodLength.MONTH, month).closed(today, graceDays);
    }
}
