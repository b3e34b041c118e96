package fr.parvis.facilitation.calendar.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "calendar_feed")
class CalendarFeedRow {

    @Id
    String facilitator = "";

    @Column(name = "secret_hash")
    byte[] secretHash = {};

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    CalendarFeedRow() {}
}
