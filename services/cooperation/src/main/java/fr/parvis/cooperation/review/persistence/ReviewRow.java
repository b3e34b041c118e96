package fr.parvis.cooperation.review.persistence;

import fr.parvis.cooperation.review.AgreementReview;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement_review}. */
@Entity
@Table(name = "agreement_review")
class ReviewRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "agreement_id")
    UUID agreement = new UUID(0, 0);

    @Column(name = "held_on")
    LocalDate heldOn = LocalDate.EPOCH;

    String objectives = "";

    @Column(name = "improvement_points")
    @Nullable
    String improvementPoints;

    @Column(name = "new_synergies")
    @Nullable
    String newSynergies;

    @Nullable
    String blocks;

    @Column(name = "written_by")
    String writtenBy = "";

    static ReviewRow of(AgreementReview review) {
        ReviewRow row = new ReviewRow();
        row.id = review.id();
        row.agreement = review.agreement();
        row.heldOn = review.heldOn();
        row.objectives = review.findings().objectives();
        row.improvementPoints = review.findings().improvementPoints();
        row.newSynergies = review.findings().newSynergies();
        row.blocks = review.findings().blocks();
        row.writtenBy = review.writtenBy();
        return row;
    }

    AgreementReview toReview() {
        AgreementReview.Findings findings =
                new AgreementReview.Findings(objectives, improvementPoints, newSynergies, blocks);
        return new AgreementReview(id, agreement, heldOn, findings, writtenBy);
    }
}
