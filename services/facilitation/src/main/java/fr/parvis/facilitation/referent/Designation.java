package fr.parvis.facilitation.referent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom she designated. The name is copied: it stays in the history when the row leaves her list.
 *
 * @param contact the row of her list
 * @param moment absent: no commission is at stake
 * @param on day on which she said it
 * @param withoutCoordination a facilitator, by her written wish: supports her and coordinates nothing (FAC-49)
 */
public record Designation(
        UUID contact,
        String name,
        String service,
        @Nullable DesignationMoment moment,
        LocalDate on,
        boolean withoutCoordination) {

    /** Names nobody: it is written into no log. */
    @Override
    public String toString() {
        return "Designation[" + contact + "]";
    }
}
