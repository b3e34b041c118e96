package fr.parvis.indicators.erasure;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.tally.Folded;
import io.smallrye.mutiny.Uni;

/** Sums of all erased persons, never lowered. */
public interface FoldedCounts {

    Uni<Folded> of(Family family);

    /** Adds what one more person stood for. */
    Uni<Void> add(Family family, Folded more);
}
