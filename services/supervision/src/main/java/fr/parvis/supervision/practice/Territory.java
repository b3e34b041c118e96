package fr.parvis.supervision.practice;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Where a group of practice analysis gathers, on one side of one antenna (SUP-09).
 *
 * @param code official code of a département, {@code 14} or {@code 2A}, or a word of the antenna, {@code pays-de-caux}
 * @param since first day; a session is due from the month this day lies in
 */
public record Territory(String code, TerritoryKind kind, String name, LocalDate since) {

    /** True when a session is due in that month. */
    public boolean isDueIn(YearMonth month) {
        return !month.isBefore(YearMonth.from(since));
    }
}
