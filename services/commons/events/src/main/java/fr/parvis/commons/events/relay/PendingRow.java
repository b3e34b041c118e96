package fr.parvis.commons.events.relay;

import com.google.protobuf.ByteString;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A committed outbox row on its way to the broker. */
record PendingRow(
        long id,
        String topic,
        String key,
        String type,
        long sequence,
        UUID eventId,
        Instant eventTime,
        ByteString payload) {

    /** What parks together and keeps its order. */
    record Aggregate(String topic, String key) {}

    Aggregate aggregate() {
        return new Aggregate(topic, key);
    }

    static PendingRow of(Row row) {
        return new PendingRow(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getLong("sequence"),
                row.getUUID("event_id"),
                row.get(OffsetDateTime.class, "event_time").toInstant(),
                ByteString.copyFrom(row.getBuffer("payload").getBytes()));
    }
}
