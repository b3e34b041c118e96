package fr.parvis.indicators.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whole months in Europe/Paris. Written {@code 2026-03}, {@code 2026-Q1}, {@code 2026} or {@code 2026-03~12}. */
public record Period(PeriodLength length, YearMonth first) implements Comparable<Period> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])(~12)?)?");

    public Period {
        int month = first.getMonthValue();
        boolean aligned = switch (length) {
            case MONTH -> true;
            case QUARTER -> month % 3 == 1;
            case ROLLING_12 -> month % 3 == 1 && month != 1;
            case YEAR -> month == 1;
        };
        if (!aligned) {
            throw new IllegalArgumentException("a " + length + " does not start in month " + month);
        }
    }

    public static Period month(int year, int month) {
        return new Period(PeriodLength.MONTH, YearMonth.of(year, month));
    }

    public static Period quarter(int year, int quarter) {
        return new Period(PeriodLength.QUARTER, YearMonth.of(year, quarter * 3 - 2));
    }

    public static Period year(int year) {
        return new Period(PeriodLength.YEAR, YearMonth.of(year, 1));
    }

    /** Empty when the text is no period. */
    public static Optional<Period> parse(String text) {
        Matcher match = TEXT.matcher(text);
        if (!match.matches() || match.group(1).equals("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(quarter(year, Integer.parseInt(match.group(2))));
        }
        if (match.group(3) == null) {
            return Optional.of(year(year));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(3)));
        if (match.group(4) == null) {
            return Optional.of(new Period(PeriodLength.MONTH, month));
        }
        return month.getMonthValue() % 3 == 0 && month.getMonthValue() != 12
                ? Optional.of(new Period(PeriodLength.ROLLING_12, month.minusMonths(11)))
                : Optional.empty();
    }

    /** Every period that ends with this month. */
    public static List<Period> endingWith(YearMonth month) {
        Period itself = new Period(PeriodLength.MONTH, month);
        if (month.getMonthValue() % 3 != 0) {
            return List.of(itself);
        }
        return List.of(itself, new Period(PeriodLength.QUARTER, month.minusMonths(2)), twelveMonthsTo(month));
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    public YearMonth lastMonth() {
        return first.plusMonths(length.months() - 1L);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether its figures may be published: late facts have had some days to arrive. */
    public boolean closed(LocalDate today, int graceDays) {
        return lastDay().plusDays(graceDays).isBefore(today);
    }

    /** The next shorter periods this one is made of; none for a month. */
    public List<Period> parts() {
        return switch (length) {
            case MONTH -> List.of();
            case QUARTER -> parts(PeriodLength.MONTH, 3);
            case YEAR, ROLLING_12 -> parts(PeriodLength.QUARTER, 4);
        };
    }

    /** All shorter periods it is made of, in the order in which they close. */
    public SortedSet<Period> inside() {
        SortedSet<Period> inside = new TreeSet<>(parts());
        parts().forEach(part -> inside.addAll(part.inside()));
        return inside;
    }

    /** Twelve months, of the civil year or not, ending where a quarter ends. */
    public static Period twelveMonthsTo(YearMonth last) {
        return last.getMonthValue() == 12
                ? year(last.getYear())
                : new Period(PeriodLength.ROLLING_12, last.minusMonths(11));
    }

    /** Same length, just before: what "évolution" compares with. */
    public Period previous() {
        return length == PeriodLength.ROLLING_12
                ? twelveMonthsTo(lastMonth().minusMonths(3))
                : new Period(length, first.minusMonths(length.months()));
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::lastMonth)
                .thenComparing(Period::length)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return switch (length) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
            case YEAR -> "%04d".formatted(first.getYear());
            case ROLLING_12 -> lastMonth() + "~12";
        };
    }

    private List<Period> parts(PeriodLength shorter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Period(shorter, first.plusMonths((long) i * shorter.months())))
                .toList();
    }
}
