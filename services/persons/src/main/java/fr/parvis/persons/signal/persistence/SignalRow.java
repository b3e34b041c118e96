package fr.parvis.persons.signal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "priority_signal")
class SignalRow {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    @Nullable
    Integer version;

    @Column(name = "copy_handle", updatable = false)
    UUID copyHandle = new UUID(0, 0);

    byte @Nullable [] contact;

    @Column(updatable = false)
    String[] criteria = {};

    @Column(name = "person_was_told", updatable = false)
    boolean personWasTold;

    String state = "";

    @Column(name = "taken_by")
    @Nullable
    String takenBy;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt = Instant.EPOCH;
}
