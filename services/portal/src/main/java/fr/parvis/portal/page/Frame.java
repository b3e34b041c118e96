package fr.parvis.portal.page;

import fr.parvis.portal.side.Side;
import java.time.LocalDate;

/**
 * What surrounds a page.
 *
 * @param side who speaks (IND-EP-24)
 * @param signedIn whether there is a session to end
 * @param today for paper
 */
public record Frame(Side side, boolean signedIn, LocalDate today) {

    public boolean demand() {
        return side == Side.DEMAND;
    }
}
