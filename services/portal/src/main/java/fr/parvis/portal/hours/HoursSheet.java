package fr.parvis.portal.hours;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.Hours;
import fr.parvis.portal.facilitation.Interventions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her hours and what they were for.
 *
 * @param begun the page is not the first of the list
 */
public record HoursSheet(Answer<Hours> hours, Answer<Interventions> interventions, boolean begun) {

    public boolean hoursTold() {
        return hours.told();
    }

    /** Absent where there is nothing to count yet, and where nobody told. */
    public @Nullable Hours sums() {
        return hours.given()
                .filter(sum -> sum.totalMinutes() + sum.travelMinutes() > 0)
                .orElse(null);
    }

    public boolean listTold() {
        return interventions.told();
    }

    public List<Month> months() {
        return interventions
                .given()
                .map(page -> Month.of(page.items(), begun, page.next() != null))
                .orElse(List.of());
    }

    /** Where the older ones begin; absent where there are none. */
    public @Nullable String next() {
        return interventions.given().map(Interventions::next).orElse(null);
    }
}
