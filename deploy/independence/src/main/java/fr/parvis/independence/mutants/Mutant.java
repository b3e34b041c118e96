package fr.parvis.independence.mutants;

/** A breach made on purpose on a running platform, and taken back. */
public interface Mutant {
    /** What was done, in words. */
    String name();

    /** Makes the breach. */
    void apply() throws Exception;

    /** Takes it back; harmless when it was not made. */
    void revert() throws Exception;
}
