package fr.parvis.facilitation.decision;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries of decision records, kept under the person's key. */
public interface DecisionEntries {

    Uni<Optional<DecisionEntry>> withId(UUID id);

    /** In the order in which they were added. */
    Uni<List<DecisionEntry>> of(UUID record);

    Uni<DecisionEntry> add(DecisionEntry entry);

    Uni<DecisionEntry> save(DecisionEntry entry);

    /** Nothing of it stays. */
    Uni<Void> delete(DecisionEntry entry);
}
