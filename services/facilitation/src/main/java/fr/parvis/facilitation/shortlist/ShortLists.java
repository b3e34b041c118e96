package fr.parvis.facilitation.shortlist;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What lists hold that are given whole. */
public interface ShortLists {

    /**
     * How many it holds.
     *
     * @param of the case, expression, response or entry whose list it is
     */
    Uni<Long> held(ShortList list, UUID of);
}
