package fr.parvis.persons.closing;

import fr.parvis.persons.erasure.Erasure;

/** What became of a file that she ended. */
public sealed interface FileEnding {

    /** It is kept until a day, and she can come back before. */
    record Kept(Closing closing) implements FileEnding {}

    /** It is gone. */
    record Erased(Erasure erasure) implements FileEnding {}
}
