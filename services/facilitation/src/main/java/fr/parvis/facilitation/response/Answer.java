package fr.parvis.facilitation.response;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her answer to a response.
 *
 * @param rank and message leave only because she gave them; both absent otherwise
 */
public record Answer(
        AnswerKind kind,
        @Nullable ChoiceRank rank,
        @Nullable String message,
        UUID act,
        Instant answeredAt) {

    /** Whether she says the same again. */
    public boolean says(AnswerKind otherKind, @Nullable ChoiceRank otherRank, @Nullable String otherMessage) {
        return kind == otherKind
                && rank == otherRank
                && (message == null ? otherMessage == null : message.equals(otherMessage));
    }
}
