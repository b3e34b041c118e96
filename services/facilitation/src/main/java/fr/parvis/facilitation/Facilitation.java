package fr.parvis.facilitation;

import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import fr.parvis.facilitation.facilitator.NearestSite;
import fr.parvis.facilitation.facilitator.Territory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** What the whole service shares: its side, its clock, and how near a site is. */
final class Facilitation {

    /** Days are days of metropolitan France. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    @Singleton
    AllowedSides sides() {
        return AllowedSides.of(Side.DEMAND);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(PARIS);
    }

    @Produces
    @Singleton
    NearestSite nearestSite(Territory territory) {
        return new NearestSite(territory);
    }
}
