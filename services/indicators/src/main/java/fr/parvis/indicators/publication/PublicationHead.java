package fr.parvis.indicators.publication;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.period.Period;
import java.time.LocalDate;

/** That a family's figures of a period were published, without them. */
public record PublicationHead(Family family, Period period, int version, LocalDate publishedOn) {

    /** Says which one it is, and orders those of one day. */
    public String name() {
        return period + " " + family + " " + version;
    }
}
