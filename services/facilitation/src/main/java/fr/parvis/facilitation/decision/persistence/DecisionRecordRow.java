package fr.parvis.facilitation.decision.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionRecord.PaperFiling;
import fr.parvis.facilitation.decision.DecisionState;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "decision_record")
class DecisionRecordRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "commission_id", updatable = false)
    UUID commissionId = new UUID(0, 0);

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    @Nullable
    UUID supersedes;

    @Enumerated(EnumType.STRING)
    DecisionState state = DecisionState.DRAFT;

    @Column(name = "content_hash")
    String contentHash = "";

    @Column(name = "started_by", updatable = false)
    String startedBy = "";

    @Column(name = "started_at", updatable = false)
    Instant startedAt = Instant.EPOCH;

    @Column(name = "readied_by")
    @Nullable
    String readiedBy;

    @Column(name = "readied_at")
    @Nullable
    Instant readiedAt;

    @Column(name = "valid_at")
    @Nullable
    Instant validAt;

    @Column(name = "review_on")
    @Nullable
    LocalDate reviewOn;

    @Column(name = "filing_sealed")
    byte @Nullable [] filingSealed;

    /** So that the version also tells of a word that changes nothing else in this row. */
    long changes;

    @Version
    long version;

    DecisionRecordRow() {}

    DecisionRecordRow(DecisionRecord record) {
        id = record.id();
        caseId = record.caseId().value();
        person = record.person().value();
        commissionId = record.commission();
        number = record.number();
        supersedes = record.supersedes();
        state = record.state();
        contentHash = record.contentHash();
        startedBy = record.started().by();
        startedAt = record.started().at();
    }

    final void change(DecisionRecord record, DataKey key, JsonBytes json) {
        Mark readied = record.readied();
        PaperFiling filing = record.filing();
        state = record.state();
        contentHash = record.contentHash();
        readiedBy = readied == null ? null : readied.by();
        readiedAt = readied == null ? null : readied.at();
        validAt = record.validAt();
        reviewOn = record.reviewOn();
        filingSealed = filing == null ? null : key.encrypt(json.write(filing), field());
        changes++;
    }

    DecisionRecord record(DataKey key, JsonBytes json) {
        return new DecisionRecord(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                commissionId,
                number,
                supersedes,
                state,
                contentHash,
                new Mark(startedBy, startedAt),
                readiedBy == null || readiedAt == null ? null : new Mark(readiedBy, readiedAt),
                validAt,
                reviewOn,
                filingSealed == null ? null : json.read(key.decryptBytes(filingSealed, field()), PaperFiling.class),
                version);
    }

    private String field() {
        return "decision.filing." + id;
    }
}
