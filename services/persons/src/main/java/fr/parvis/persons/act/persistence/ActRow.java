package fr.parvis.persons.act.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "act")
class ActRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    String matter = "";

    String subject = "";

    @Nullable
    String answer;

    String author = "";

    @Column(name = "representative_id")
    @Nullable
    UUID representativeId;

    String manner = "";

    @Column(name = "card_id")
    @Nullable
    String cardId;

    @Column(name = "paper_scan_sha256")
    @Nullable
    String paperScanSha256;

    @Column(name = "assistant_id")
    @Nullable
    UUID assistantId;

    @Column(name = "own_opinion")
    @Nullable
    String ownOpinion;

    // Her words about it, encrypted with her key.
    @Column(name = "own_opinion_words")
    byte @Nullable [] ownOpinionWords;

    @Column(name = "judge_decision_sha256")
    @Nullable
    String judgeDecisionSha256;

    // Name and role of the witness, encrypted with the person's key.
    byte @Nullable [] witness;

    @Column(name = "entered_by")
    String enteredBy = "";

    @Column(name = "entered_by_her")
    boolean enteredByHer;

    @Column(name = "wording_version")
    String wordingVersion = "";

    @Column(name = "wording_hash")
    String wordingHash = "";

    @Column(name = "performed_at")
    Instant performedAt = Instant.EPOCH;

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;
}
