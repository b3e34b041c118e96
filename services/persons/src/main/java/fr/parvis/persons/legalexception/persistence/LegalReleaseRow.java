package fr.parvis.persons.legalexception.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row beside the exception, so that neither is ever changed. */
@Entity
@Immutable
@Table(name = "legal_exception_release")
class LegalReleaseRow {

    @Id
    @Column(name = "exception_id")
    UUID exceptionId = new UUID(0, 0);

    @Column(name = "released_at")
    Instant releasedAt = Instant.EPOCH;
}
