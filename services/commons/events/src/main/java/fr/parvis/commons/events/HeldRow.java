package fr.parvis.commons.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of {@code held_outbox}: written by the business session, moved to {@code outbox} by the relay alone. */
@Entity
@Table(name = "held_outbox")
class HeldRow {

    @Id
    @Column(name = "event_id", updatable = false)
    UUID eventId = new UUID(0, 0);

    @Column(updatable = false, columnDefinition = "text")
    String lane = "";

    @Column(updatable = false, columnDefinition = "text")
    String topic = "";

    @Column(updatable = false, columnDefinition = "text")
    String key = "";

    @Column(updatable = false, columnDefinition = "text")
    String type = "";

    @Column(updatable = false)
    long sequence;

    @Column(name = "event_time", updatable = false)
    Instant eventTime = Instant.EPOCH;

    @Column(updatable = false)
    byte[] payload = {};

    @Column(name = "not_before", updatable = false)
    @Nullable
    Instant notBefore;

    HeldRow() {}

    static HeldRow later(String lane, OutboxEvent event, Instant notBefore) {
        HeldRow row = new HeldRow(lane, event, notBefore);
        row.notBefore = notBefore;
        return row;
    }

    HeldRow(String lane, OutboxEvent event, Instant now) {
        this.lane = lane;
        eventId = UUID.randomUUID();
        topic = event.topic();
        key = event.key();
        type = event.type();
        sequence = event.sequence();
        eventTime = event.precision().cut(now);
        payload = event.payload().toByteArray();
    }
}
