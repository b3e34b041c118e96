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
            @Nullable UUID representativeId,
            Evidence evidence,
            String wordingVersion,
            String wordingHash,
            Instant performedAt)
            implements ActCheck {

        public boolean performedBefore(Instant other) {
            return Moments.isBefore(performedAt, other);
        }
    }

    record Refused(List<Refusal> refusals) implements ActCheck {}
}
