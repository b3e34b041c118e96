package fr.parvis.supervision.practice;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;

/** The twelve months of one civil year in one territory. */
public record PracticeYear(Territory territory, Year year, List<PracticeMonth> months) {

    public PracticeYear {
        months = List.copyOf(months);
    }

    /**
     * Judges each month.
     *
     * @param sessions those of this territory and year, in order of their days
     */
    public static PracticeYear of(
            Territory territory, Year year, List<PracticeSession> sessions, LocalDate today, int alertDays) {
        List<PracticeMonth> months = Arrays.stream(Month.values())
                .map(year::atMonth)
                .map(month -> PracticeMonth.of(
                        month,
                        territory,
                        sessions.stream()
                                .filter(session -> session.month().equals(month))
                                .toList(),
                        today,
                        alertDays))
                .toList();
        return new PracticeYear(territory, year, months);
    }

    public long held() {
        return count(MonthStatus.HELD);
    }

    public long missed() {
        return count(MonthStatus.MISSED);
    }

    /** Months whose outcome is known: held or missed (IND-104 divides by them). */
    public long due() {
        return held() + missed();
    }

    public long alerts() {
        return months.stream().filter(PracticeMonth::alert).count();
    }

    private long count(MonthStatus status) {
        return months.stream().filter(month -> month.status() == status).count();
    }
}
