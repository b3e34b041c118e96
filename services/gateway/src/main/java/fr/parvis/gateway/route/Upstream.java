package fr.parvis.gateway.route;

import fr.parvis.commons.web.side.Side;
import java.util.Locale;

/** The services a route may lead to, each on its side; a gateway never leads to another side. */
public enum Upstream {
    PERSONS(Side.DEMAND),
    COOPERATION(Side.OFFER),
    INDICATORS(Side.NEUTRAL);

    private final Side side;

    Upstream(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** As in its folder, its API description and its settings. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
