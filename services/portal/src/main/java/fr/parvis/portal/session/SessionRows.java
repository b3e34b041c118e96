package fr.parvis.portal.session;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Where sessions are kept: hash of the id, encrypted tokens, end. */
public interface SessionRows {

    Uni<Void> add(byte[] idHash, byte[] encrypted, Instant expiresAt);

    /** The encrypted tokens, if the session lasts at that moment. */
    Uni<Optional<byte[]>> find(byte[] idHash, Instant now);

    Uni<Void> remove(byte[] idHash);

    Uni<Integer> removeOver(Instant now);
}
