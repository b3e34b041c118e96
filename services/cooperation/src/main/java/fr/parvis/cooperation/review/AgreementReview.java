package fr.parvis.cooperation.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at which the parties looked at their agreement (COO-19, source 002).
 *
 * @param writtenBy subject of the account
 */
public record AgreementReview(UUID id, UUID agreement, LocalDate heldOn, Findings findings, String writtenBy) {

    /**
     * What they found.
     *
     * @param objectives for the time that comes
     * @param blocks what stands in the way
     */
    public record Findings(
            String objectives,
            @Nullable String improvementPoints,
            @Nullable String newSynergies,
            @Nullable String blocks) {}
}
