package fr.parvis.supervision.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The slot of one month in one territory. Nobody creates it: each month of each year is there, and its state follows from the sessions and
 * the calendar (SUP-01).
 *
 * @param alert nothing is confirmed although the end of the month is near
 * @param recordedAfterMonth held, but known only after the month had ended
 * @param sessions those planned in this month, in order of their days
 */
public record PracticeMonth(
        YearMonth month,
        MonthStatus status,
        boolean alert,
        boolean recordedAfterMonth,
        List<PracticeSession> sessions) {

    public PracticeMonth {
        sessions = List.copyOf(sessions);
    }

    /**
     * Judges a month.
     *
     * @param sessions those of this territory and month
     * @param alertDays days before the end of the month from which a missing confirmation is an alert
     */
    static PracticeMonth of(
            YearMonth month, Territory territory, List<PracticeSession> sessions, LocalDate today, int alertDays) {
        MonthStatus status = status(month, territory, sessions, today);
        boolean near = !today.isBefore(month.atEndOfMonth().minusDays(alertDays));
        boolean unsure = status == MonthStatus.OPEN || status == MonthStatus.PLANNED;
        List<PracticeSession> held =
                sessions.stream().filter(PracticeMonth::isHeld).toList();
        boolean late = !held.isEmpty() && held.stream().allMatch(PracticeSession::isRecordedAfterItsMonth);
        return new PracticeMonth(month, status, near && unsure, late, sessions);
    }

    private static MonthStatus status(
            YearMonth month, Territory territory, List<PracticeSession> sessions, LocalDate today) {
        if (sessions.stream().anyMatch(PracticeMonth::isHeld)) {
            return MonthStatus.HELD;
        }
        if (!territory.isDueIn(month)) {
            return MonthStatus.NOT_DUE;
        }
        if (month.isBefore(YearMonth.from(today))) {
            return MonthStatus.MISSED;
        }
        return ahead(sessions);
    }

    private static MonthStatus ahead(List<PracticeSession> sessions) {
        if (sessions.stream().anyMatch(session -> session.stored() == SessionStatus.CONFIRMED)) {
            return MonthStatus.CONFIRMED;
        }
        return sessions.stream().anyMatch(session -> session.stored() == SessionStatus.PLANNED)
                ? MonthStatus.PLANNED
                : MonthStatus.OPEN;
    }

    private static boolean isHeld(PracticeSession session) {
        return session.stored() == SessionStatus.HELD;
    }
}
