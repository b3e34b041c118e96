package fr.parvis.facilitation.coherence.rest;

import fr.parvis.facilitation.coherence.CoherenceOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinion.ItemOpinion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An opinion as it is kept.
 *
 * @param releaseText the exact text that would leave, or has left
 */
public record OpinionResponse(
        UUID id,
        UUID responseHandle,
        List<ItemOpinion> items,
        String gap,
        String wishedAdjustment,
        String releaseText,
        boolean released,
        Instant writtenAt) {

    static OpinionResponse of(CoherenceOpinion opinion) {
        return new OpinionResponse(
                opinion.id(),
                opinion.response(),
                opinion.items(),
                opinion.gap(),
                opinion.wishedAdjustment(),
                opinion.releaseText(),
                opinion.released(),
                opinion.writtenAt());
    }
}
