package fr.parvis.facilitation.travel;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways facilitators made. */
public interface Trips {

    Uni<Optional<Trip>> withId(UUID id);

    /**
     * A facilitator's own, newest first.
     *
     * @param after where the previous page ended; absent: from the newest
     */
    Uni<List<Trip>> page(String facilitator, @Nullable Place after, int limit);

    Uni<Void> add(Trip trip);

    /** As {@link #withId}, read anew and locked until the transaction ends. */
    Uni<Optional<Trip>> lock(UUID id);

    /** Keeps what its author says now, and how it read before. */
    Uni<Void> correct(EarlierTrip before, Trip after);

    /** First to last, at most {@link Trip#LAST}. */
    Uni<List<EarlierTrip>> earlier(Trip trip);

    /**
     * Trips, and the ways of interventions of at least a kilometre, of one month.
     *
     * @param facilitator absent: of all
     */
    Uni<List<MileageLine>> mileage(YearMonth month, @Nullable String facilitator);

    /** A place in the list. */
    record Place(LocalDate on, UUID id) {}
}
