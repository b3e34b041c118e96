package fr.parvis.persons.act.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "power_end")
class PowerEndRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "power_id")
    UUID powerId = new UUID(0, 0);

    @Column(name = "last_day")
    LocalDate lastDay = LocalDate.EPOCH;

    @Column(name = "recorded_by")
    String recordedBy = "";

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;
}
