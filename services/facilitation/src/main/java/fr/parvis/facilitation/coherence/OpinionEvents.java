package fr.parvis.facilitation.coherence;

import io.smallrye.mutiny.Uni;

/** What the other side is told of an opinion, in the caller's transaction; only of a released one. */
public interface OpinionEvents {

    /**
     * Tells it.
     *
     * @param told which of the things told about this response it is: 1, 2, 3…
     */
    Uni<Void> released(CoherenceOpinion opinion, long told);
}
