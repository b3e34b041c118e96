package fr.parvis.persons.locker.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "locker_document")
class LockerDocumentRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    byte[] card = {};

    @Column(name = "size_bytes")
    long sizeBytes;

    boolean complete;

    @Column(name = "added_by")
    String addedBy = "";

    @Column(name = "added_at")
    Instant addedAt = Instant.EPOCH;
}
