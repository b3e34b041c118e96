package fr.parvis.cooperation.request;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The log of reads. */
public interface Readings {

    /**
     * Notes that released content is about to be shown, and holds each disclosure until the transaction ends: a withdrawal comes either before
     * this read or after its answer was decided, never in between.
     *
     * @return the handles that may be shown; one that is missing here must not be
     */
    Uni<Set<UUID>> note(Collection<UUID> handles, Audience audience, Reader reader, ReadKind kind);
}
