package fr.parvis.cooperation.charter;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Where the moves of a charter are kept: added, never changed. Every call runs in the caller's transaction. */
public interface StepMoves {

    Uni<Void> add(UUID agreement, StepMove move);

    /** In the order in which they happened. */
    Uni<List<StepMove>> of(UUID agreement);
}
