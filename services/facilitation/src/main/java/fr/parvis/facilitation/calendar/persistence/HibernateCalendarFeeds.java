package fr.parvis.facilitation.calendar.persistence;

import fr.parvis.facilitation.calendar.CalendarFeeds;
import fr.parvis.facilitation.calendar.FeedSecret;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
final class HibernateCalendarFeeds implements CalendarFeeds {

    @Override
    public Uni<Void> put(String facilitator, FeedSecret secret, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into calendar_feed (facilitator, secret_hash, created_at)
                                values (:facilitator, :hash, :at)
                                on conflict (facilitator) do update
                                    set secret_hash = excluded.secret_hash, created_at = excluded.created_at""")
                        .setParameter("facilitator", facilitator)
                        .setParameter("hash", secret.hash())
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(String facilitator) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from CalendarFeedRow where facilitator = :facilitator")
                        .setParameter("facilitator", facilitator)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<String>> facilitator(FeedSecret secret) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select facilitator from CalendarFeedRow where secretHash = :hash", String.class)
                        .setParameter("hash", secret.hash())
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }
}
