package fr.parvis.commons.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of {@code outbox}; written by the business session, read and removed by the relay alone. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    // The identity is drawn by the insert itself: the order of ids is the order in time, per key and in a strict lane.
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

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

    @Column(name = "event_id", updatable = false)
    @Nullable
    UUID eventId;

    @Column(name = "event_time", updatable = false)
    @Nullable
    Instant eventTime;

    @Column(updatable = false)
    byte[] payload = {};

    OutboxRow() {}

    OutboxRow(String lane, OutboxEvent event, Instant now) {
        this.lane = lane;
        topic = event.topic();
        key = event.key();
        type = event.type();
        sequence = event.sequence();
        eventId = UUID.randomUUID();
        eventTime = event.precision().cut(now);
        payload = event.payload().toByteArray();
    }
}
