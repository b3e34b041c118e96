package fr.parvis.persons.closing.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "file_closing")
class ClosingRow {

    @Id
    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Column(name = "act_id", updatable = false)
    UUID actId = new UUID(0, 0);

    @Column(name = "closed_on", updatable = false)
    LocalDate closedOn = LocalDate.EPOCH;

    @Column(name = "kept_until", updatable = false)
    LocalDate keptUntil = LocalDate.EPOCH;
}
