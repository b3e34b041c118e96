package fr.parvis.facilitation.accompaniment;

import fr.parvis.facilitation.accompaniment.AccompanimentList.Review;
import java.time.LocalDate;
import java.time.Period;

/**
 * How often her list is gone through. Counted in months of the calendar: a list of 31 August is due on the last day of February.
 *
 * @param every longer than nothing
 */
public record ReviewRhythm(Period every) {

    public ReviewRhythm {
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("a list is gone through again later, not every " + every);
        }
    }

    public Review after(LocalDate reviewedOn) {
        return new Review(reviewedOn, reviewedOn.plus(every));
    }
}
