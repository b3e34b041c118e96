package fr.parvis.cooperation.confidential;

import fr.parvis.commons.crypto.WrappedDataKey;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where the wrapped data key of each request is kept: one per handle, so that ending one disclosure takes nothing else away. */
public interface RequestKeys {

    Uni<Void> add(UUID handle, WrappedDataKey key);

    /** The keys that exist; no entry for a handle whose disclosure ended. */
    Uni<Map<UUID, WrappedDataKey>> find(Collection<UUID> handles);
}
