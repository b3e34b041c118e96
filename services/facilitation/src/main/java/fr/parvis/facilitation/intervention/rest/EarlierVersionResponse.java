package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.intervention.usecase.ListEarlierVersions.Earlier;
import java.time.Instant;

/**
 * How an intervention read before it was corrected, with her word on it.
 *
 * @param reason why its author corrected it
 */
public record EarlierVersionResponse(InterventionResponse intervention, String reason, Instant correctedAt) {

    static EarlierVersionResponse of(Earlier earlier, String readerSubject) {
        return new EarlierVersionResponse(
                InterventionResponse.of(earlier.told(), readerSubject),
                earlier.version().reason(),
                earlier.version().correctedAt());
    }
}
