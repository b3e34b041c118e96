package fr.parvis.persons.legalexception;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where legal exceptions are kept. What stood under a key that is destroyed is not there any more. */
public interface LegalExceptions {

    Uni<Void> add(LegalException exception);

    /** The one with this id, when it is among these. */
    Uni<Optional<LegalException>> find(Selection visible, UUID id);

    /** Of these the newest first, after {@code after} when a page came before. */
    Uni<List<LegalException>> page(Selection visible, int count, @Nullable Position after);

    /** What she may see of a file, newest first. */
    Uni<List<LegalException>> released(PersonId person);

    /** From now on she sees it. Released twice, the first moment stands. */
    Uni<Instant> release(UUID id, Instant at);

    /** Where one stands in its author's list. */
    record Position(Instant recordedAt, UUID id) {

        public static Position parse(String text) {
            int bar = text.indexOf('|');
            return new Position(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
        }

        public static String of(LegalException exception) {
            return exception.recordedAt() + "|" + exception.id();
        }
    }
}
