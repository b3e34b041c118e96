package fr.parvis.persons.legalexception.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "legal_exception")
class LegalExceptionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    String author = "";

    @Column(name = "legal_basis")
    String legalBasis = "";

    // These three are encrypted with the key of the file, each bound to this row.
    @Column(name = "recipient_name")
    byte[] recipientName = {};

    byte[] content = {};

    @Column(name = "why_not_informed")
    byte @Nullable [] whyNotInformed;

    @Column(name = "informed_first")
    String[] informedFirst = {};

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;
}
