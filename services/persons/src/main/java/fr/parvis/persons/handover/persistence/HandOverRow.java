package fr.parvis.persons.handover.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "hand_over")
class HandOverRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "person_id", updatable = false)
    UUID personId = new UUID(0, 0);

    @Column(updatable = false)
    String destination = "";

    @Column(updatable = false)
    String[] parts = {};

    @Column(name = "expires_on", updatable = false)
    LocalDate expiresOn = LocalDate.EPOCH;

    @Column(name = "made_by_act", updatable = false)
    UUID madeByAct = new UUID(0, 0);

    @Column(name = "made_at", updatable = false)
    Instant madeAt = Instant.EPOCH;

    @Column(name = "ended_by_act")
    @Nullable
    UUID endedByAct;
}
