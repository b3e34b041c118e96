package fr.parvis.facilitation.release;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests that left, text kept under the person's key. */
public interface Requests {

    Uni<Optional<ReleasedRequest>> withHandle(UUID handle);

    /**
     * Until this transaction ends nobody else begins on this handle, whether its request is kept already or not: keeping it and hearing of its end come
     * one after the other.
     */
    Uni<Void> hold(UUID handle);

    /** As {@link #withHandle}, and nobody else changes it before this transaction ends. */
    Uni<Optional<ReleasedRequest>> lock(UUID handle);

    Uni<Optional<ReleasedRequest>> withKey(UUID releaseKey);

    /** Newest first, ended ones included. */
    Uni<List<ReleasedRequest>> of(CaseId caseId);

    Uni<Void> add(ReleasedRequest request);

    Uni<ReleasedRequest> save(ReleasedRequest request);

    /** Remembers the end of a disclosure whose request is not kept here yet. */
    Uni<Void> rememberEnd(UUID handle, EndReason reason);

    Uni<Optional<EndReason>> rememberedEnd(UUID handle);

    /** Fails for a handle of which nothing is known here, so that such a message is kept aside; of an erased request there is nothing to do. */
    default Uni<Void> requireErased(UUID handle) {
        return rememberedEnd(handle)
                .invoke(end -> {
                    if (end.filter(EndReason.ERASED::equals).isEmpty()) {
                        throw new IllegalArgumentException("no request " + handle);
                    }
                })
                .replaceWithVoid();
    }
}
