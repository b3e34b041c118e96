package fr.parvis.facilitation.release;

import io.smallrye.mutiny.Uni;

/** What the other side is told of a request, in the caller's transaction. */
public interface RequestEvents {

    /** Her exact text, sealed, and the coded items; nothing else. */
    Uni<Void> released(ReleasedRequest request);

    Uni<Void> closed(ReleasedRequest request);
}
