package fr.parvis.gateway;

import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.table.RouteTableReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the whole service is given: its table, the sides it may stand on, its clock. */
final class Gateway {

    @Produces
    @Singleton
    static RouteTable table() {
        return RouteTableReader.shipped();
    }

    /** A door behind which nothing is open has no business to stand there. */
    @Produces
    @Singleton
    static AllowedSides sides(RouteTable table) {
        return new AllowedSides(table.sides());
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }
}
