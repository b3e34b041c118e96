package fr.parvis.cooperation;

import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** What the whole service is given: its side, its clock, its source of ids. */
final class Cooperation {

    @Produces
    @Singleton
    static AllowedSides sides() {
        return AllowedSides.of(Side.OFFER);
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static Days days(Clock clock) {
        return new Days(clock);
    }

    @Produces
    @Singleton
    static Ids ids() {
        return UUID::randomUUID;
    }
}
