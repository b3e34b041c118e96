package fr.parvis.persons.consent.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(ConsentStepRow.Key.class)
@Table(name = "consent_history")
class ConsentStepRow {

    @Id
    @Column(name = "consent_id")
    UUID consentId = new UUID(0, 0);

    @Id
    int number;

    String state = "";

    @Column(name = "act_id")
    @Nullable
    UUID actId;

    Instant at = Instant.EPOCH;

    record Key(UUID consentId, int number) implements Serializable {}
}
