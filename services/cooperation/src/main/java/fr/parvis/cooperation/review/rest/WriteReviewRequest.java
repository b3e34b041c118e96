package fr.parvis.cooperation.review.rest;

import fr.parvis.cooperation.agreement.rest.Written;
import fr.parvis.cooperation.review.AgreementReview;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the parties found when they met (COO-19).
 *
 * @param heldOn today or before
 */
public record WriteReviewRequest(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 5000) String objectives,
        @Nullable @Size(max = 5000) String improvementPoints,
        @Nullable @Size(max = 5000) String newSynergies,
        @Nullable @Size(max = 5000) String blocks) {

    AgreementReview.Findings toFindings() {
        return new AgreementReview.Findings(
                objectives.strip(),
                Written.orNull(improvementPoints),
                Written.orNull(newSynergies),
                Written.orNull(blocks));
    }
}
