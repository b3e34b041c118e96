package fr.parvis.local.state;

import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.PeerAddress;
import fr.parvis.commons.crypto.PeerKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** What opens the copies of files that other antennas seal to this one. */
    public Path handOverSealing(String antenna) {
        makeHandOver(antenna);
        return folder.resolve(antenna + "-hand-over-sealing.json");
    }

    /** What signs the copies of files that this antenna makes. */
    public Path handOverSigning(String antenna) {
        makeHandOver(antenna);
        return folder.resolve(antenna + "-hand-over-signing.json");
    }

    /** The folder of address cards, with that of a fictive neighbour: there is somebody a copy can be made for. */
    public synchronized Path antennas(String neighbour) {
        Path cards = folder.resolve("antennas");
        Path card = cards.resolve(neighbour + ".json");
        if (!Files.exists(card)) {
            PeerAddress address = PeerKeys.read(handOverSealing(neighbour), handOverSigning(neighbour))
                    .address();
            write(card, """
                    {"antenna":"%s","sealingKey":"%s","signingKey":"%s","fingerprint":"%s"}
                    """.formatted(
                            neighbour, address.sealingKey(), address.signingKey(), address.fingerprint(neighbour)));
        }
        return cards;
    }

    private synchronized void makeHandOver(String antenna) {
        Path signing = folder.resolve(antenna + "-hand-over-signing.json");
        if (!Files.exists(signing)) {
            Path sealing = folder.resolve(antenna + "-hand-over-sealing.json");
            if (!Files.exists(sealing)) {
                KeysetFiles.generateSealing(sealing, folder.resolve(antenna + "-hand-over-public.json"));
            }
            KeysetFiles.generateSigning(signing);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the card " + file + " cannot be written", e);
        }
    }

    private synchronized void makeSealing(String side) {
        Path secret = folder.resolve(side + "-sealing-private.json");
        if (!Files.exists(secret)) {
            KeysetFiles.generateSealing(secret, folder.resolve(side + "-sealing-public.json"));
        }
    }
}
