package fr.parvis.cooperation.disclosure;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Takes away everything that was held under a disclosure, in the caller's transaction. */
public interface Removal {

    Uni<Void> remove(UUID handle);

    /**
     * Takes away what failing messages left aside: about an ended disclosure, about a response that is gone, or released content that found no
     * grant since then; the number of rows.
     */
    Uni<Integer> removeLeftovers(Instant ungrantedSince);
}
