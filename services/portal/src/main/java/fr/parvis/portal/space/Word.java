package fr.parvis.portal.space;

import fr.parvis.portal.codes.ExpressionState;
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
        ExpressionState state,
        boolean mostImportant,
        List<String> readers,
        List<String> mayKnow) {

    /** She has neither changed nor dropped it. */
    boolean holds() {
        return state == ExpressionState.LIVE || state == ExpressionState.ACHIEVED;
    }
}
