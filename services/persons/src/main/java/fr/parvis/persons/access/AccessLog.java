package fr.parvis.persons.access;

import fr.parvis.commons.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Each reading of a file leaves a row, committed before the answer leaves (PER-29). */
public interface AccessLog {

    Uni<Void> record(Caller reader, Collection<UUID> files, Accessed what);

    Uni<Void> add(AccessEntry entry);

    /**
     * Newest first, with the readings of signals that led to this file.
     *
     * @param hers she looks herself: then the readings of legal exceptions that were released to her are among them; nobody else sees of any
     * @param before number of the last entry of the page before; {@link Long#MAX_VALUE} for the first page
     */
    Uni<List<Numbered>> page(UUID personId, boolean hers, int count, long before);

    /** An entry and its place in the log. */
    record Numbered(long number, AccessEntry entry) {}
}
