package fr.parvis.facilitation.intervention.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.intervention.EarlierVersion;
import fr.parvis.facilitation.intervention.Intervention;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "intervention_version")
@IdClass(EarlierVersionKey.class)
class EarlierVersionRow {

    @Id
    @Column(name = "intervention_id")
    UUID interventionId = new UUID(0, 0);

    @Id
    int number;

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "content_sealed", updatable = false)
    byte[] contentSealed = {};

    @Column(name = "corrected_at", updatable = false)
    Instant correctedAt = Instant.EPOCH;

    EarlierVersionRow() {}

    EarlierVersionRow(Intervention before, EarlierVersion version, DataKey key) {
        interventionId = before.id();
        number = version.number();
        caseId = before.caseId().value();
        person = before.person().value();
        contentSealed = key.encrypt(EarlierVersionJson.write(version), field());
        correctedAt = version.correctedAt();
    }

    EarlierVersion version(DataKey key) {
        return EarlierVersionJson.read(number, correctedAt, key.decrypt(contentSealed, field()));
    }

    private String field() {
        return "intervention_version.content." + interventionId + "." + number;
    }
}
