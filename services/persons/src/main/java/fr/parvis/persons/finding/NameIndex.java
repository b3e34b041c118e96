package fr.parvis.persons.finding;

import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * Names as numbers: {@link NameTerms} under a key, so that the tables hold no letter of a name and nobody without the key can tell which numbers a
 * name would have. The rows of a file go with its data key.
 */
public interface NameIndex {

    /** Replaces what is known of the name of a file, in the caller's transaction. */
    Uni<Void> put(PersonId person, Identity identity);

    /** Files that share most terms, the best first, at most {@code count}; what they share may still be chance. */
    Uni<List<PersonId>> sharing(Collection<String> terms, int count);

    /** The same among these files. */
    Uni<List<PersonId>> sharing(Collection<String> terms, Selection files, int count);

    /** Files whose name is not indexed, or in an earlier edition; at most {@code count}. */
    Uni<List<PersonId>> missing(int count);
}
