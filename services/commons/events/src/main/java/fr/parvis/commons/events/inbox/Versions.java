package fr.parvis.commons.events.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Last version applied per sender's aggregate; the row lock also serialises two consumers of one aggregate. */
@Singleton
public final class Versions {

    Versions() {}

    /** False when this version or a newer one was applied before, or when the aggregate has parked messages. */
    public Uni<Boolean> advance(Received message, long sequence) {
        return run("""
                insert into inbox (source, topic, key, sequence)
                select :source, :topic, :key, :sequence
                where not exists (
                    select from parked_inbox where source = :source and topic = :topic and key = :key)
                on conflict (source, topic, key)
                do update set sequence = excluded.sequence, applied_at = clock_timestamp()
                where inbox.sequence < excluded.sequence""", message, sequence);
    }

    /** Whether this version or a newer one was applied before. */
    public Uni<Boolean> reached(Received message, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select exists (select from inbox
                                where source = :source and topic = :topic and key = :key and sequence >= :sequence)""", Boolean.class)
                        .setParameter("source", message.source())
                        .setParameter("topic", message.topic())
                        .setParameter("key", message.key())
                        .setParameter("sequence", sequence)
                        .getSingleResult());
    }

    /** As {@link #advance}, for the oldest parked message itself. */
    public Uni<Boolean> advanceParked(Received message, long sequence) {
        return run("""
                insert into inbox (source, topic, key, sequence)
                values (:source, :topic, :key, :sequence)
                on conflict (source, topic, key)
                do update set sequence = excluded.sequence, applied_at = clock_timestamp()
                where inbox.sequence < excluded.sequence""", message, sequence);
    }

    private static Uni<Boolean> run(String sql, Received message, long sequence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("source", message.source())
                        .setParameter("topic", message.topic())
                        .setParameter("key", message.key())
                        .setParameter("sequence", sequence)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
