package fr.parvis.cooperation.disclosure;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Takes away everything that was held under a disclosure, in the caller's transaction. */
public interface Removal {

    Uni<Void> remove(UUID handle);

    /** Takes away what a failing message may have left aside after its disclosure had ended; the number of rows. */
    Uni<Integer> removeLeftovers();
}
