package fr.parvis.commons.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * Makes and reads the keyset files of a side: cleartext Tink JSON, readable by their owner alone (0600). No file is
 * ever replaced by other keys: losing a keyset means losing every text under it.
 */
public final class KeysetFiles {

    private KeysetFiles() {}

    /** Makes the file that {@link KeyEncryptionKeys} reads, with one key for that epoch. */
    public static void generateKeyEncryptionKeys(Path file, KeyEpoch epoch) {
        refuseIfThere(file);
        write(file, build(KeysetHandle.newBuilder().addEntry(newKey(epoch).makePrimary())));
    }

    /** Adds the key of a new epoch, which wraps from now on; the older ones go on unwrapping. For a file that one process reads. */
    public static void addEpoch(Path file, KeyEpoch epoch) {
        change(
                file,
                held -> build(later(file, held, epoch).addEntry(newKey(epoch).makePrimary())));
    }

    /**
     * Adds the key of a new epoch, which wraps nothing yet. Where several processes read copies of the file, each must hold the key before the
     * first one wraps with it: then {@link #startEpoch}.
     */
    public static void announceEpoch(Path file, KeyEpoch epoch) {
        change(file, held -> build(later(file, held, epoch).addEntry(newKey(epoch))));
    }

    /**
     * Makes an announced epoch the one that wraps. One that was announced before it and never used goes: it wrapped nothing, and would look as if the
     * epoch before it had ended when it began.
     */
    public static void startEpoch(Path file, KeyEpoch epoch) {
        change(file, held -> {
            int current = held.getPrimary().getId();
            if (epoch.id() <= current) {
                throw new KeysetException(file + ": " + epoch + " is not later than the current epoch");
            }
            return build(copy(require(file, held, epoch), id -> id <= current || id == epoch.id(), epoch.id()));
        });
    }

    /** Destroys an epoch (see {@link Rotation} for when): whatever only it wrapped is unreadable for good. */
    public static void destroyEpoch(Path file, KeyEpoch epoch) {
        change(file, held -> {
            int current = held.getPrimary().getId();
            if (current == epoch.id()) {
                throw new KeysetException(file + ": " + epoch + " is the current epoch; add the next one first");
            }
            return build(copy(require(file, held, epoch), id -> id != epoch.id(), current));
        });
    }

    /** Makes a side's sealing pair: the private keyset stays on the side, the public one goes to the other side. */
    public static void generateSealing(Path privateFile, Path publicFile) {
        refuseIfThere(privateFile);
        refuseIfThere(publicFile);
        try {
            KeysetHandle pair = KeysetHandle.generateNew(KeyKinds.sealing(), KeyKinds.tink());
            write(privateFile, pair);
            write(publicFile, pair.getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new KeysetException("cannot make a sealing pair", e);
        }
    }

    /** Makes a key that signs. Its public half is no file: whoever holds the private one can give it away ({@link PeerKeys#address()}). */
    public static void generateSigning(Path file) {
        refuseIfThere(file);
        try {
            write(file, KeysetHandle.generateNew(KeyKinds.signing(), KeyKinds.tink()));
        } catch (GeneralSecurityException e) {
            throw new KeysetException("cannot make a signing key", e);
        }
    }

    static KeysetHandle readSigning(Path file) {
        KeysetHandle held = read(file);
        if (held.size() != 1 || !(held.getPrimary().getKey() instanceof Ed25519PrivateKey)) {
            throw new KeysetException(file + " holds something else than one key that signs");
        }
        return held;
    }

    static KeysetHandle readKeyEncryptionKeys(Path file) {
        return KeyKinds.require(read(file), KeyKinds.encryption(), false, file);
    }

    static KeysetHandle readSealing(Path file, boolean publicKey) {
        return KeyKinds.require(read(file), KeyKinds.sealing(), publicKey, file);
    }

    private static KeysetHandle.Builder.Entry newKey(KeyEpoch epoch) {
        return KeysetHandle.generateEntryFromParameters(KeyKinds.encryption()).withFixedId(epoch.id());
    }

    private static KeysetHandle.Builder later(Path file, KeysetHandle held, KeyEpoch epoch) {
        for (int i = 0; i < held.size(); i++) {
            if (held.getAt(i).getId() >= epoch.id()) {
                throw new KeysetException(file + " already holds "
                        + KeyEpoch.of(held.getAt(i).getId()) + ", and " + epoch + " is not later");
            }
        }
        return KeysetHandle.newBuilder(held);
    }

    private static KeysetHandle require(Path file, KeysetHandle held, KeyEpoch epoch) {
        for (int i = 0; i < held.size(); i++) {
            if (held.getAt(i).getId() == epoch.id()) {
                return held;
            }
        }
        throw new KeysetException(file + " does not hold " + epoch);
    }

    private static KeysetHandle.Builder copy(KeysetHandle held, IntPredicate kept, int primary) {
        KeysetHandle.Builder copy = KeysetHandle.newBuilder();
        for (int i = 0; i < held.size(); i++) {
            KeysetHandle.Entry entry = held.getAt(i);
            if (kept.test(entry.getId())) {
                KeysetHandle.Builder.Entry same =
                        KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId());
                copy.addEntry(entry.getId() == primary ? same.makePrimary() : same);
            }
        }
        return copy;
    }

    /** Two that change a file at once would each draw a key, and one of the keys would be lost with what it wrapped meanwhile. */
    private static synchronized void change(Path file, UnaryOperator<KeysetHandle> change) {
        try (FileChannel held = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = held.tryLock()) {
            if (lock == null) {
                throw new KeysetException(file + " is being changed by another process");
            }
            write(file, change.apply(readKeyEncryptionKeys(file)));
        } catch (IOException e) {
            throw new KeysetException("keyset file " + file + " cannot be changed", e);
        }
    }

    private static KeysetHandle build(KeysetHandle.Builder keys) {
        try {
            return keys.setConfiguration(KeyKinds.tink()).build();
        } catch (GeneralSecurityException e) {
            throw new KeysetException("this keyset cannot be made", e);
        }
    }

    private static KeysetHandle read(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), KeyKinds.tink(), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new KeysetException("keyset file " + file + " cannot be read: is it mounted?", e);
        } catch (GeneralSecurityException e) {
            throw new KeysetException(file + " is not a Tink JSON keyset", e);
        }
    }

    private static void refuseIfThere(Path file) {
        if (Files.exists(file)) {
            throw new KeysetException(file + " is already there; keys are never overwritten");
        }
    }

    /** Written beside, on the disk, and renamed: a crash or a power cut leaves the old file or the new one, never half of it. */
    private static void write(Path file, KeysetHandle keys) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a keyset file has a folder");
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".keyset", ".json", ownerOnly(folder));
            try {
                writeThrough(
                        fresh,
                        TinkJsonProtoKeysetFormat.serializeKeyset(keys, KeyKinds.tink(), InsecureSecretKeyAccess.get())
                                + "\n");
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                keepName(file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysetException("keyset file " + file + " cannot be written", e);
        }
    }

    /**
     * Makes the new name last: a power cut soon after must not bring the old file back, when rows are already wrapped by the key of the new one.
     * Where a folder cannot be opened (Windows) the move is as durable as the system makes it.
     */
    private static void keepName(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
