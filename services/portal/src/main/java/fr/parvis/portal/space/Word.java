package fr.parvis.portal.space;

import fr.parvis.portal.codes.ExpressionStatus;
import fr.parvis.portal.codes.LifeDomain;
import java.time.LocalDate;
import java.util.List;

/**
 * Something she said.
 *
 * @param readers names of the organisations that may read it now
 * @param mayKnow names of others she said yes to for this, who have no page here
 */
public record Word(
        String words,
        LifeDomain domain,
        LocalDate saidOn,
        ExpressionStatus status,
        boolean mostImportant,
        List<String> readers,
        List<String> mayKnow) {

    /** She has neither changed nor dropped it. */
    boolean holds() {
        return status == ExpressionStatus.LIVE || status == ExpressionStatus.ACHIEVED;
    }
}
