package fr.parvis.portal.side;

import java.util.Locale;

/** The side a portal stands on; one process serves one side. */
public enum Side {
    DEMAND,
    OFFER,
    NEUTRAL;

    /** As written in realms, cookies and style sheets. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
