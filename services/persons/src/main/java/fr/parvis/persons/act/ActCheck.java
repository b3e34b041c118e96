package fr.parvis.persons.act;

import fr.parvis.persons.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules say of a statement. */
public sealed interface ActCheck {

    record Sound(
            Author author,
            Helpers helpers,
            Evidence evidence,
            String wordingVersion,
            String wordingHash,
            Instant performedAt)
            implements ActCheck {

        public boolean performedBefore(Instant other) {
            return Moments.isBefore(performedAt, other);
        }
    }

    /**
     * Who stood in her place or beside her.
     *
     * @param ownOpinion what she thinks of it; only with a representative
     */
    record Helpers(
            @Nullable UUID representativeId,
            @Nullable UUID assistantId,
            @Nullable OwnOpinion ownOpinion) {}

    record Refused(List<Refusal> refusals) implements ActCheck {}
}
