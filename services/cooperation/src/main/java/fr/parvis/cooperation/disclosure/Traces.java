package fr.parvis.cooperation.disclosure;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What the person may read of her disclosure's life on this side; leaves with the caller's transaction. */
public interface Traces {

    /**
     * Somebody was shown released content.
     *
     * @param number growing per handle
     * @param role code of the reader's role in the structure, never a name
     */
    Uni<Void> read(UUID handle, long number, String role);

    /** Nothing of it is left here. */
    Uni<Void> removed(UUID handle, long number);
}
