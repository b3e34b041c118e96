package fr.parvis.persons.filekey;

import fr.parvis.commons.crypto.DataKey;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** One data key per file; every private field of a file is written with it from the first day. */
public interface FileKeys {

    /** Makes and stores the key of a new file. */
    Uni<DataKey> create(UUID file);

    /** Opens the key of a file. */
    Uni<DataKey> open(UUID file);

    /** Opens the keys of several files in one question; a file without a key is left out. */
    Uni<Map<UUID, DataKey>> openAll(Collection<UUID> files);

    /** After this, whatever the key wrote is unreadable. */
    Uni<Void> destroy(UUID file);
}
