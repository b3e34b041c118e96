package fr.parvis.cooperation.agreement;

import java.time.LocalDate;

/**
 * When the parties meet next (COO-19).
 *
 * @param months longest time between two reviews, in months
 */
public record ReviewRhythm(int months) {

    /** The first day the parties agreed on after that one, but never later than the rhythm allows. */
    public LocalDate after(LocalDate day, AgreementHeader.Term term) {
        LocalDate latest = day.plusMonths(months);
        return term.reviewDates().stream()
                .filter(agreed -> agreed.isAfter(day) && agreed.isBefore(latest))
                .findFirst()
                .orElse(latest);
    }
}
