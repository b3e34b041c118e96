package fr.parvis.persons.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "access_card")
class AccessCardRow {

    @Id
    String id = "";

    @Column(name = "person_id", updatable = false)
    UUID personId = new UUID(0, 0);

    @Column(name = "code_digest", updatable = false)
    byte[] codeDigest = {};

    @Column(name = "attempts_left", updatable = false)
    int attemptsLeft;

    @Column(name = "issued_by", updatable = false)
    String issuedBy = "";

    @Column(name = "issued_at", updatable = false)
    Instant issuedAt = Instant.EPOCH;

    boolean revoked;
}
