package fr.parvis.persons.disclosure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "disclosure")
class DisclosureRow {

    @Id
    UUID handle = new UUID(0, 0);

    @Version
    @Nullable
    Integer version;

    @Column(name = "person_id", updatable = false)
    UUID personId = new UUID(0, 0);

    @Column(name = "consent_id", updatable = false)
    UUID consentId = new UUID(0, 0);

    @Column(name = "recipient_organisation", updatable = false)
    String recipientOrganisation = "";

    @Column(name = "until_on", updatable = false)
    LocalDate untilOn = LocalDate.EPOCH;

    @Column(name = "release_key", updatable = false)
    UUID releaseKey = new UUID(0, 0);

    String state = "GRANTED";

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @Column(name = "granted_at", updatable = false)
    Instant grantedAt = Instant.EPOCH;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "removed_at", insertable = false, updatable = false)
    @Nullable
    Instant removedAt;
}
