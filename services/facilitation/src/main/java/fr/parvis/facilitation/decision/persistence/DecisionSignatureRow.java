package fr.parvis.facilitation.decision.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionSignature;
import fr.parvis.facilitation.decision.DecisionSignature.Ended;
import fr.parvis.facilitation.decision.DecisionSignature.Evidence;
import fr.parvis.facilitation.decision.DecisionSignature.SignatureEndReason;
import fr.parvis.facilitation.decision.SignatureManner;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "decision_signature")
class DecisionSignatureRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "record_id", updatable = false)
    UUID recordId = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(updatable = false)
    @Nullable
    UUID guest;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    ActAnswer answer = ActAnswer.LATER;

    @Column(name = "content_hash", updatable = false)
    String contentHash = "";

    @Column(name = "signed_on", updatable = false)
    LocalDate signedOn = LocalDate.EPOCH;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    SignatureManner manner = SignatureManner.PAPER;

    @Column(updatable = false)
    @Nullable
    UUID act;

    @Column(name = "paper_scan_sha256", updatable = false)
    @Nullable
    String paperScanSha256;

    @Column(name = "words_sealed", updatable = false)
    byte[] wordsSealed = {};

    @Column(name = "recorded_by", updatable = false)
    String recordedBy = "";

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    SignatureEndReason endReason;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    /** What is said of a human being in it, as one text under her key. */
    record Words(String signer, String reservations) {}

    DecisionSignatureRow() {}

    DecisionSignatureRow(DecisionSignature signature, DecisionRecord record, DataKey key, JsonBytes json) {
        Evidence evidence = signature.evidence();
        id = signature.id();
        recordId = signature.record();
        caseId = record.caseId().value();
        person = record.person().value();
        guest = signature.guest();
        answer = signature.answer();
        contentHash = signature.contentHash();
        signedOn = signature.signedOn();
        manner = evidence.manner();
        act = evidence.act();
        paperScanSha256 = evidence.paperScanSha256();
        wordsSealed = key.encrypt(json.write(new Words(signature.signer(), signature.reservations())), field());
        recordedBy = signature.recordedBy();
        recordedAt = signature.recordedAt();
        end(signature);
    }

    final void end(DecisionSignature signature) {
        Ended ended = signature.ended();
        if (ended != null) {
            endReason = ended.reason();
            endedBy = ended.by();
            endedAt = ended.at();
        }
    }

    DecisionSignature signature(DataKey key, JsonBytes json) {
        Words words = json.read(key.decryptBytes(wordsSealed, field()), Words.class);
        return new DecisionSignature(
                id,
                recordId,
                guest,
                words.signer(),
                answer,
                contentHash,
                signedOn,
                new Evidence(manner, act, paperScanSha256),
                words.reservations(),
                recordedBy,
                recordedAt,
                endReason == null || endedBy == null || endedAt == null
                        ? null
                        : new Ended(endReason, endedBy, endedAt));
    }

    private String field() {
        return "decision.signature." + id;
    }
}
