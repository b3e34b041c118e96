package fr.parvis.facilitation.travel;

import java.time.Instant;

/**
 * How a way read before it was corrected.
 *
 * @param trip as it read then
 * @param correctedAt when the next version took its place
 */
public record EarlierTrip(Trip trip, TripCorrection reason, Instant correctedAt) {}
