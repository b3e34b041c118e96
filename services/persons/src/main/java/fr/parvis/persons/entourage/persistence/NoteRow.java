package fr.parvis.persons.entourage.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "entourage_note")
class NoteRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "member_id")
    UUID memberId = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    String kind = "";

    String code = "";

    byte[] content = {};

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Column(name = "recorded_by")
    String recordedBy = "";

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;
}
