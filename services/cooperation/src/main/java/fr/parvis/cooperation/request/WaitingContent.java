package fr.parvis.cooperation.request;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Content that arrived before its grant: kept sealed, shown to nobody, for a day at most. */
public interface WaitingContent {

    Uni<Void> add(UUID handle, byte[] payload, Instant receivedAt);

    /** Takes it out; empty when nothing waits since that instant or later. */
    Uni<Optional<byte[]>> take(UUID handle, Instant notBefore);

    /** What waits although its disclosure is granted by now. */
    Uni<List<UUID>> granted();

    /** Sets aside what cannot be opened, so that it is not tried again. */
    Uni<Void> setAside(UUID handle);

    /** Drops what waited too long; the number of requests dropped. */
    Uni<Integer> dropBefore(Instant receivedAt);
}
