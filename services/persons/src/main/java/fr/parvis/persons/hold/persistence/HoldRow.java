package fr.parvis.persons.hold.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "legal_hold")
class HoldRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "person_id", updatable = false)
    UUID personId = new UUID(0, 0);

    @Column(updatable = false)
    byte[] basis = {};

    @Column(name = "document_sha256", updatable = false)
    String documentSha256 = "";

    @Column(name = "placed_by", updatable = false)
    String placedBy = "";

    @Column(name = "placed_at", updatable = false)
    Instant placedAt = Instant.EPOCH;

    @Column(name = "review_on", updatable = false)
    LocalDate reviewOn = LocalDate.EPOCH;

    @Column(name = "lifted_by")
    @Nullable
    String liftedBy;

    @Column(name = "lifted_at")
    @Nullable
    Instant liftedAt;
}
