package fr.parvis.indicators.publication.rest;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.publication.PublicationHead;
import java.time.LocalDate;

/**
 * Figures of one family of indicators that were published together.
 *
 * @param version 1, then one more for each correction; earlier versions stay readable
 */
public record PublicationResponse(
        Family family, String period, LocalDate firstDay, LocalDate lastDay, int version, LocalDate publishedOn) {

    static PublicationResponse of(PublicationHead head) {
        return new PublicationResponse(
                head.family(),
                head.period().toString(),
                head.period().firstDay(),
                head.period().lastDay(),
                head.version(),
                head.publishedOn());
    }
}
