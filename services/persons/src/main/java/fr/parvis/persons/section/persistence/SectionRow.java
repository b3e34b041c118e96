package fr.parvis.persons.section.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@IdClass(SectionRow.Key.class)
@Table(name = "file_section")
class SectionRow {

    @Id
    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Id
    String kind = "";

    @Version
    @Nullable
    Integer version;

    byte[] content = {};

    @Column(name = "changed_by")
    String changedBy = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    record Key(UUID personId, String kind) implements Serializable {}
}
