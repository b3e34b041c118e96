package fr.parvis.supervision.practice.rest;

import fr.parvis.supervision.practice.MonthStatus;
import fr.parvis.supervision.practice.PracticeMonth;
import fr.parvis.supervision.practice.PracticeSession;
import fr.parvis.supervision.practice.PracticeYear;
import java.util.List;
import java.util.UUID;

/** The twelve months of one civil year in one territory, as of today in Paris. */
public record YearResponse(String territory, int year, List<MonthPart> months) {

    static YearResponse of(PracticeYear year) {
        return new YearResponse(
                year.territory().code(),
                year.year().getValue(),
                year.months().stream().map(MonthPart::of).toList());
    }

    /**
     * One month.
     *
     * @param month 1 to 12
     * @param alert nothing is confirmed although the end of the month is near
     * @param recordedAfterMonth held, but recorded only after the month had ended
     * @param sessions planned in this month
     */
    public record MonthPart(
            int month, MonthStatus status, boolean alert, boolean recordedAfterMonth, List<UUID> sessions) {

        static MonthPart of(PracticeMonth month) {
            return new MonthPart(
                    month.month().getMonthValue(),
                    month.status(),
                    month.alert(),
                    month.recordedAfterMonth(),
                    month.sessions().stream().map(PracticeSession::id).toList());
        }
    }
}
