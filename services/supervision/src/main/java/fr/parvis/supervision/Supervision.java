package fr.parvis.supervision;

import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** What the whole service is given: its sides, its clock, its source of ids. */
final class Supervision {

    /** All three; what each may answer is decided by {@link fr.parvis.supervision.side.SidePaths}. */
    @Produces
    @Singleton
    static AllowedSides sides() {
        return AllowedSides.of(Side.values());
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
