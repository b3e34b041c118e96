package fr.parvis.persons.brought;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which packages came, and what came in them. */
public interface BroughtFiles {

    /** Whether this package was taken in, and which file it became; that file may be erased since. */
    Uni<Optional<Taken>> taken(UUID packageId);

    /**
     * Notes that a package came; of two at once the database lets one do it.
     *
     * @param expiresOn last day it could be taken in; afterwards nobody needs to know that it was
     */
    Uni<Void> take(UUID packageId, LocalDate expiresOn);

    Uni<Void> add(Brought brought);

    Uni<Optional<Brought>> of(UUID personId);

    /** Forgets packages that could no longer be taken in before that day. */
    Uni<Integer> forgetTaken(LocalDate day);

    /** A package that was taken in; its file is empty when it was erased since. */
    record Taken(Optional<PersonId> file) {}
}
