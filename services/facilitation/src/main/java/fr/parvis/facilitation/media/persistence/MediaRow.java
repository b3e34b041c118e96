package fr.parvis.facilitation.media.persistence;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.Media.Brought;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "expression_media")
class MediaRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    FileType type = FileType.JPEG;

    @Column(name = "size_bytes")
    long sizeBytes;

    boolean complete;

    /** In clear it would say which file it is to anybody who has the same. */
    @Column(name = "sha256_sealed")
    byte @Nullable [] sha256Sealed;

    @Column(name = "brought_by", updatable = false)
    String broughtBy = "";

    @Column(name = "brought_at", updatable = false)
    Instant broughtAt = Instant.EPOCH;

    @Column(name = "expression_id")
    @Nullable
    UUID expressionId;

    @Nullable
    Integer place;

    @Column(insertable = false, updatable = false)
    long recorded;

    MediaRow() {}

    MediaRow(Media media, byte[] sha256Sealed) {
        id = media.id();
        caseId = media.caseId().value();
        person = media.person().value();
        type = media.type();
        sizeBytes = media.sizeBytes();
        this.sha256Sealed = sha256Sealed;
        broughtBy = media.brought().by();
        broughtAt = media.brought().at();
    }

    Media media() {
        return new Media(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                type,
                sizeBytes,
                new Brought(broughtBy, broughtAt),
                complete,
                expressionId);
    }
}
