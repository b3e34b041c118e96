package fr.parvis.commons.events.inbox;

import com.google.protobuf.ByteString;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Messages kept aside with their payload, until somebody has repaired the reason. */
@Singleton
public final class ParkedMessages {

    ParkedMessages() {}

    /** A sender's aggregate with parked messages. */
    public record Aggregate(String source, String topic, String key) {}

    /** The oldest parked message of an aggregate. */
    public record Parked(long id, Received message) {}

    public Uni<Void> park(Received message, String reason) {
        return Panache.getSession()
                .chain(session -> bind(session.createNativeQuery("""
                        insert into parked_inbox (source, topic, key, type, sequence, headers, payload,
                            kafka_partition, kafka_offset, reason)
                        values (:source, :topic, :key, :type, cast(nullif(:sequence, '') as bigint), :headers, :payload,
                            :partition, :offset, :reason)"""), message)
                        .setParameter("reason", reason)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Parks only if the aggregate already waits; true when it did. A replay under way takes the newcomer along. */
    public Uni<Boolean> parkBehind(Received message) {
        return Panache.getSession()
                .chain(session -> bind(session.createNativeQuery("""
                        insert into parked_inbox (source, topic, key, type, sequence, headers, payload,
                            kafka_partition, kafka_offset, reason, replay)
                        select :source, :topic, :key, :type, cast(nullif(:sequence, '') as bigint), :headers, :payload,
                            :partition, :offset, 'waits behind an earlier message', bool_or(replay)
                        from parked_inbox where source = :source and topic = :topic and key = :key
                        having count(*) > 0"""), message).executeUpdate())
                .map(rows -> rows == 1);
    }

    public Uni<List<Aggregate>> toReplay() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select distinct source, topic, key from parked_inbox where replay", Tuple.class)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Aggregate(
                                row.get("source", String.class),
                                row.get("topic", String.class),
                                row.get("key", String.class)))
                        .toList());
    }

    /** Locks it, so that two processes never replay one aggregate at once. */
    public Uni<Optional<Parked>> oldest(Aggregate aggregate) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select id, type, sequence, headers, payload, kafka_partition, kafka_offset
                                from parked_inbox where source = :source and topic = :topic and key = :key
                                order by sequence nulls first, id limit 1 for update""", Tuple.class)
                        .setParameter("source", aggregate.source())
                        .setParameter("topic", aggregate.topic())
                        .setParameter("key", aggregate.key())
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(row -> parked(aggregate, row)));
    }

    public Uni<Void> remove(long id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from parked_inbox where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The replay failed: the aggregate waits for the operator again. */
    public Uni<Void> refuse(Aggregate aggregate, String reason) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update parked_inbox set replay = false, reason = :reason
                                where source = :source and topic = :topic and key = :key""")
                        .setParameter("reason", reason)
                        .setParameter("source", aggregate.source())
                        .setParameter("topic", aggregate.topic())
                        .setParameter("key", aggregate.key())
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Long> aggregates() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(distinct (source, topic, key)) from parked_inbox", Long.class)
                        .getSingleResult());
    }

    private static Mutiny.Query<?> bind(Mutiny.Query<?> query, Received message) {
        return query.setParameter("source", message.source())
                .setParameter("topic", message.topic())
                .setParameter("key", message.key())
                .setParameter("type", message.type())
                .setParameter("sequence", message.sequence() == null ? "" : Long.toString(message.sequence()))
                .setParameter("headers", message.headers())
                .setParameter("payload", message.payload().toByteArray())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset());
    }

    private static Parked parked(Aggregate aggregate, Tuple row) {
        return new Parked(
                row.get("id", Long.class),
                new Received(
                        aggregate.source(),
                        aggregate.topic(),
                        aggregate.key(),
                        row.get("type", String.class),
                        row.get("sequence", Long.class),
                        row.get("headers", String.class),
                        ByteString.copyFrom(row.get("payload", byte[].class)),
                        row.get("kafka_partition", Integer.class),
                        row.get("kafka_offset", Long.class)));
    }
}
