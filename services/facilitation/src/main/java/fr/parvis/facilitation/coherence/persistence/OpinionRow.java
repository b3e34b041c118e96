package fr.parvis.facilitation.coherence.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.coherence.CoherenceOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinion.ItemOpinion;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "coherence_opinion")
class OpinionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(updatable = false)
    UUID response = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "gap_sealed", updatable = false)
    byte[] gapSealed = {};

    @Column(name = "wished_adjustment_sealed", updatable = false)
    byte[] wishedAdjustmentSealed = {};

    @Column(name = "written_at", updatable = false)
    Instant writtenAt = Instant.EPOCH;

    @Column(name = "released_by")
    @Nullable
    UUID releasedBy;

    @Version
    long version;

    OpinionRow() {}

    OpinionRow(CoherenceOpinion opinion, DataKey key) {
        id = opinion.id();
        response = opinion.response();
        caseId = opinion.caseId().value();
        person = opinion.person().value();
        gapSealed = key.encrypt(opinion.gap(), field("gap"));
        wishedAdjustmentSealed = key.encrypt(opinion.wishedAdjustment(), field("adjustment"));
        writtenAt = opinion.writtenAt();
        releasedBy = opinion.releasedBy();
    }

    CoherenceOpinion opinion(List<ItemOpinion> items, DataKey key) {
        return new CoherenceOpinion(
                id,
                response,
                new CaseId(caseId),
                new PersonReference(person),
                items,
                key.decrypt(gapSealed, field("gap")),
                key.decrypt(wishedAdjustmentSealed, field("adjustment")),
                writtenAt,
                releasedBy,
                version);
    }

    private String field(String name) {
        return "opinion." + name + "." + id;
    }
}
