package fr.parvis.facilitation.accompaniment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of her list as a whole.
 *
 * @param lockerWished part D of the form; absent: she was not asked, or said nothing
 * @param review when somebody last went through it with her, and when that is due again
 */
public record AccompanimentList(@Nullable Boolean lockerWished, Review review) {

    /**
     * Going through the list with her (FAC-42).
     *
     * @param reviewedOn day of the last time, the first one being the day the list began
     * @param dueOn day from which it is due again
     */
    public record Review(LocalDate reviewedOn, LocalDate dueOn) {}
}
