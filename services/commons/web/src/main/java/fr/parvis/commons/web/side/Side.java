package fr.parvis.commons.web.side;

import java.util.Locale;

/** The side a process is deployed on; no process serves two. */
public enum Side {
    DEMAND,
    OFFER,
    NEUTRAL;

    /** As written in topics, realms and principals. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
