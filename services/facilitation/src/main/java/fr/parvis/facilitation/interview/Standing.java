package fr.parvis.facilitation.interview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of an interview as tells where the reception phase stands, without a word of hers.
 *
 * @param decidedAt when she decided; absent with the decision
 */
public record Standing(
        UUID id,
        InterviewKind kind,
        boolean closed,
        @Nullable FreeDecision decision,
        @Nullable Instant decidedAt) {

    boolean agreed() {
        return closed && decision == FreeDecision.YES;
    }
}
