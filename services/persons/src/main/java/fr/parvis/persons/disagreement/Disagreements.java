package fr.parvis.persons.disagreement;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Where disagreements are kept; append-only. */
public interface Disagreements {

    Uni<Void> add(Disagreement disagreement);

    /** In the order in which they were written down. */
    Uni<List<Disagreement>> of(UUID personId);
}
