package fr.parvis.persons.act;

import fr.parvis.persons.registry.Selection;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register. */
public interface Acts {

    /** Subject of the withdrawal that takes back every consent at once. */
    String EVERYTHING = "all";

    Uni<Void> add(Act act);

    Uni<Optional<Act>> find(UUID actId);

    /** When she last performed an act of one of these matters. */
    Uni<Optional<Instant>> lastPerformed(UUID personId, Set<Matter> matters);

    /** When the latest of these acts was performed; empty when there is none. */
    Uni<Optional<Instant>> lastPerformed(Collection<UUID> acts);

    /** When she last took everything back at once. */
    Uni<Optional<Instant>> lastTookAllBack(UUID personId);

    /**
     * Newest first, after {@code after} when a page came before.
     *
     * @param visible which of them
     */
    Uni<List<Act>> page(UUID personId, Selection visible, int count, @Nullable Position after);

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
