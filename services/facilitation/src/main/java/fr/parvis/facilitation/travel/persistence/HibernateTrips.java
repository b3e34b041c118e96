package fr.parvis.facilitation.travel.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.refusal.Collisions;
import fr.parvis.facilitation.travel.EarlierTrip;
import fr.parvis.facilitation.travel.MileageLine;
import fr.parvis.facilitation.travel.Trip;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateTrips implements Trips {

    private static final String TRIPS = """
            select new fr.parvis.facilitation.travel.MileageLine(
                facilitator, madeOn, originCommune, destinationCommune, kilometres, minutes, vehicle)
            from TripRow where madeOn between :first and :last
            """;
    private static final String INTERVENTIONS = """
            select new fr.parvis.facilitation.travel.MileageLine(
                facilitator, doneOn, coalesce(originCommune, ''), coalesce(destinationCommune, ''),
                travelKilometres, travelMinutes, vehicle)
            from InterventionRow where travelKilometres > 0 and doneOn between :first and :last
            """;

    @Override
    public Uni<Optional<Trip>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(TripRow.class, id))
                .map(row -> Optional.ofNullable(row).map(TripRow::trip));
    }

    @Override
    public Uni<List<Trip>> page(String facilitator, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, facilitator, after).setMaxResults(limit).getResultList())
                .map(rows -> rows.stream().map(TripRow::trip).toList());
    }

    private static Mutiny.SelectionQuery<TripRow> query(
            Mutiny.Session session, String facilitator, @Nullable Place after) {
        String start = after == null ? "" : " and (madeOn < :day or (madeOn = :day and id < :id))";
        Mutiny.SelectionQuery<TripRow> query = session.createSelectionQuery(
                        "from TripRow where facilitator = :facilitator" + start + " order by madeOn desc, id desc",
                        TripRow.class)
                .setParameter("facilitator", facilitator);
        return after == null ? query : query.setParameter("day", after.on()).setParameter("id", after.id());
    }

    @Override
    public Uni<Void> add(Trip trip) {
        return Panache.getSession()
                .chain(session -> session.persist(new TripRow(trip)).chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<Optional<Trip>> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(TripRow.class, id)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .map(row -> Optional.ofNullable(row).map(TripRow::trip));
    }

    @Override
    public Uni<Void> correct(EarlierTrip before, Trip after) {
        return Panache.getSession()
                .chain(session -> session.persist(new EarlierTripRow(before))
                        .chain(() -> session.find(TripRow.class, after.id()))
                        .invoke(row -> row.say(after))
                        .chain(session::flush));
    }

    @Override
    public Uni<List<EarlierTrip>> earlier(Trip trip) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from EarlierTripRow where tripId = :id order by number", EarlierTripRow.class)
                        .setParameter("id", trip.id())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> row.earlier(trip.facilitator()))
                        .toList());
    }

    @Override
    public Uni<List<MileageLine>> mileage(YearMonth month, @Nullable String facilitator) {
        return Panache.getSession()
                .chain(session -> lines(session, TRIPS, month, facilitator)
                        .chain(trips -> lines(session, INTERVENTIONS, month, facilitator)
                                .map(ways -> Stream.concat(trips.stream(), ways.stream())
                                        .toList())));
    }

    private static Uni<List<MileageLine>> lines(
            Mutiny.Session session, String select, YearMonth month, @Nullable String facilitator) {
        Mutiny.SelectionQuery<MileageLine> query = session.createSelectionQuery(
                        facilitator == null ? select : select + " and facilitator = :facilitator", MileageLine.class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth());
        return (facilitator == null ? query : query.setParameter("facilitator", facilitator)).getResultList();
    }
}
