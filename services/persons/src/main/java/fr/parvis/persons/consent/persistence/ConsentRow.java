package fr.parvis.persons.consent.persistence;

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
@Table(name = "consent")
class ConsentRow {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    @Nullable
    Integer version;

    @Column(name = "person_id", updatable = false)
    UUID personId = new UUID(0, 0);

    @Column(updatable = false)
    String purpose = "";

    @Column(name = "recipient_organisation", updatable = false)
    @Nullable
    String recipientOrganisation;

    @Column(name = "recipient_person", updatable = false)
    byte @Nullable [] recipientPerson;

    @Column(name = "recipient_person_digest", updatable = false)
    @Nullable
    String recipientPersonDigest;

    @Column(name = "recipient_role", updatable = false)
    @Nullable
    String recipientRole;

    @Column(name = "scope_items", updatable = false)
    String[] scopeItems = {};

    @Column(updatable = false)
    String slot = "";

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_until", updatable = false)
    @Nullable
    LocalDate validUntil;

    @Column(name = "review_on", updatable = false)
    @Nullable
    LocalDate reviewOn;

    @Column(updatable = false)
    byte @Nullable [] objective;

    @Column(updatable = false)
    byte @Nullable [] limits;

    byte @Nullable [] told;

    String state = "";

    @Column(name = "act_id")
    @Nullable
    UUID actId;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt = Instant.EPOCH;
}
