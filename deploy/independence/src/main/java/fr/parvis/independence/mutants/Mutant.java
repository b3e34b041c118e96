package fr.parvis.independence.mutants;

import fr.parvis.independence.Cell;
import fr.parvis.independence.Plane;

/** A breach made on purpose on a running platform, and taken back. */
public interface Mutant {
    /** What was done, in words. */
    String name();

    /** A cell that differs because of this breach, whatever other breaches there are beside it. */
    Cell shownBy();

    /** The plane on which it must be seen. */
    default Plane plane() {
        return shownBy().plane();
    }

    /** Makes the breach. */
    void apply() throws Exception;

    /** Takes it back; harmless when it was not made. */
    void revert() throws Exception;
}
