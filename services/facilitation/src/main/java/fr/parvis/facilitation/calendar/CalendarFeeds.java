package fr.parvis.facilitation.calendar;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Addresses of calendars, one for each facilitator at most. */
public interface CalendarFeeds {

    /** The facilitator's new address; an earlier one ends. */
    Uni<Void> put(String facilitator, FeedSecret secret, Instant at);

    /** Ends the facilitator's address; harmless when there is none. */
    Uni<Void> remove(String facilitator);

    /** Account subject of the facilitator whose address it is. */
    Uni<Optional<String>> facilitator(FeedSecret secret);
}
