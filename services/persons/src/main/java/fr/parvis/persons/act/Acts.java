package fr.parvis.persons.act;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register. */
public interface Acts {

    Uni<Void> add(Act act);

    /** Newest first, after {@code after} when a page came before. */
    Uni<List<Act>> page(UUID personId, int count, @Nullable Position after);

    /** Where an act stands in the list. */
    record Position(Instant recordedAt, UUID id) {

        public static Position parse(String text) {
            int bar = text.indexOf('|');
            return new Position(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
        }

        public static String of(Act act) {
            return act.recordedAt() + "|" + act.id();
        }
    }
}
