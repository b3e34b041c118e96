package fr.parvis.local.state;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

/** Keyset files of the services and of the two sides that seal texts for each other. */
public final class KeyFolder {
    private final Path folder;
    private final Clock clock;

    public KeyFolder(StateFolder state, Clock clock) {
        this.folder = state.secrets().resolve("keys");
        this.clock = clock;
    }

    /** The key-encryption keys of one service, made at the first start. */
    public synchronized Path keyEncryptionKeys(String service) {
        Path file = folder.resolve(service + "-kek.json");
        if (!Files.exists(file)) {
            KeysetFiles.generateKeyEncryptionKeys(file, new KeyEpoch(YearMonth.now(clock)));
        }
        return file;
    }

    /** The same file, if it was made. */
    public Optional<Path> keyEncryptionKeysMade(String service) {
        return Optional.of(folder.resolve(service + "-kek.json")).filter(Files::exists);
    }

    /** What a side opens sealed texts with; never given to the other side. */
    public Path sealingPrivate(String side) {
        makeSealing(side);
        return folder.resolve(side + "-sealing-private.json");
    }

    /** What the other side seals texts for this side with. */
    public Path sealingPublic(String side) {
        makeSealing(side);
        return folder.resolve(side + "-sealing-public.json");
    }

    private synchronized void makeSealing(String side) {
        Path secret = folder.resolve(side + "-sealing-private.json");
        if (!Files.exists(secret)) {
            KeysetFiles.generateSealing(secret, folder.resolve(side + "-sealing-public.json"));
        }
    }
}
