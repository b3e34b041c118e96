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

    /** Whether it is a yes or a no. */
    public boolean settles() {
        return kind != AnswerKind.PENDING;
    }

    /** Pending again for a version she has not seen; it still rests on the act by which she had answered, and carries nothing she said of it. */
    Answer reopened(Instant at) {
        return new Answer(AnswerKind.PENDING, null, null, act, at);
    }

    /** Whether she says the same again. */
    public boolean says(AnswerKind otherKind, @Nullable ChoiceRank otherRank, @Nullable String otherMessage) {
        return kind == otherKind
                && rank == otherRank
                && (message == null ? otherMessage == null : message.equals(otherMessage));
    }
}
