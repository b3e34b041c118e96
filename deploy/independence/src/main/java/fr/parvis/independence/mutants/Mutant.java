package fr.parvis.independence.mutants;

import fr.parvis.independence.Plane;

/** A breach made on purpose on a running platform, and taken back. */
public interface Mutant {
    /** What was done, in words. */
    String name();

    /** The plane on which it must be seen. */
    Plane plane();

    /** Makes the breach. */
    void apply() throws Exception;

    /** Takes it back; harmless when it was not made. */
    void revert() throws Exception;
}
