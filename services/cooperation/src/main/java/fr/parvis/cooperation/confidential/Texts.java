package fr.parvis.cooperation.confidential;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.WrappedDataKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens the data keys of requests for the length of one use case; nothing opened is kept anywhere. */
@ApplicationScoped
public final class Texts {

    private final DataKeys dataKeys;
    private final RequestKeys stored;

    public Texts(DataKeys dataKeys, RequestKeys stored) {
        this.dataKeys = dataKeys;
        this.stored = stored;
    }

    /** A fresh key for a request that has just arrived. */
    public Uni<DataKey> create(UUID handle) {
        WrappedDataKey wrapped = dataKeys.create(handle.toString());
        return stored.add(handle, wrapped).replaceWith(() -> dataKeys.unwrap(handle.toString(), wrapped));
    }

    public Uni<DataKey> open(UUID handle) {
        return openAll(List.of(handle)).map(keys -> {
            DataKey key = keys.get(handle);
            if (key == null) {
                throw new IllegalStateException("request " + handle + " has no data key");
            }
            return key;
        });
    }

    public Uni<Map<UUID, DataKey>> openAll(Collection<UUID> handles) {
        return stored.find(handles).map(found -> {
            Map<UUID, DataKey> keys = new HashMap<>();
            found.forEach((handle, wrapped) -> keys.put(handle, dataKeys.unwrap(handle.toString(), wrapped)));
            return keys;
        });
    }
}
