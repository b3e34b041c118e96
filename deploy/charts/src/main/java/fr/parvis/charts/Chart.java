package fr.parvis.charts;

import java.util.Locale;

/** The chart of one side, in the order in which an antenna is installed and upgraded. */
public enum Chart {
    NEUTRAL,
    DEMAND,
    OFFER;

    /** As namespaces and the configuration of services write it. */
    public String side() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its folder below {@code charts/}. */
    public String folder() {
        return "parvis-" + side();
    }
}
