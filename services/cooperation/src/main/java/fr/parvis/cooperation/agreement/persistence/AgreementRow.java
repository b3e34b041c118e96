package fr.parvis.cooperation.agreement.persistence;

import fr.parvis.cooperation.agreement.AgreementKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement}. Its version is counted by hand, since a change may touch its versions alone. */
@Entity
@Table(name = "agreement")
class AgreementRow {

    @Id
    UUID id = new UUID(0, 0);

    String antenna = "";

    @Enumerated(EnumType.STRING)
    AgreementKind kind = AgreementKind.COOPERATION_CONVENTION;

    @Column(name = "drafted_on")
    LocalDate draftedOn = LocalDate.EPOCH;

    @Column(name = "next_review_on")
    @Nullable
    LocalDate nextReviewOn;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "end_reason")
    @Nullable
    String endReason;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    int version;
}
