package fr.parvis.cooperation.review.rest;

import fr.parvis.cooperation.review.AgreementReview;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting at which the parties looked at their agreement. */
public record ReviewResponse(
        UUID id,
        UUID agreement,
        LocalDate heldOn,
        String objectives,
        @Nullable String improvementPoints,
        @Nullable String newSynergies,
        @Nullable String blocks,
        String writtenBy) {

    static ReviewResponse of(AgreementReview review) {
        AgreementReview.Findings found = review.findings();
        return new ReviewResponse(
                review.id(),
                review.agreement(),
                review.heldOn(),
                found.objectives(),
                found.improvementPoints(),
                found.newSynergies(),
                found.blocks(),
                review.writtenBy());
    }
}
