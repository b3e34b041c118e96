package fr.parvis.persons.erasure;

import fr.parvis.persons.erasure.Erasure.Part;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where erasures stand, and how a file is removed. */
public interface Erasures {

    /** Writes down that the file is erased, and who has to do the same; one without parts is complete at once. */
    Uni<Void> add(Erasure erasure, PersonId file, Collection<Part> parts);

    /** Removes every row of the file and its key. Fails unless its erasure is written down. */
    Uni<Void> removeFile(PersonId file);

    Uni<Optional<Erasure>> find(UUID receipt);

    /** Whether that name stands for a part of a file that was erased. */
    Uni<Boolean> isPart(UUID name);

    /** The holder of a part says that it is gone; with the last one the erasure is complete. Said twice it is the same. */
    Uni<Void> gone(UUID name, Instant at);

    /** When the oldest was begun that is not complete. */
    Uni<@Nullable Instant> oldestUnderWay();

    /** From that day on nobody needs to look any more. */
    Uni<Integer> forgetAccounts(LocalDate day);
}
