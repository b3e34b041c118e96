package fr.parvis.commons.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;

/**
 * Makes and reads the keyset files of a side: cleartext Tink JSON, readable by their owner alone (0600). Nothing is ever overwritten: losing a
 * keyset means losing every text under it.
 */
public final class KeysetFiles {

    private KeysetFiles() {}

    /** Makes the file that {@link KeyEncryptionKeys} reads, with one key for that epoch. */
    public static void generateKeyEncryptionKeys(Path file, KeyEpoch epoch) {
        refuseIfThere(file);
        write(file, build(KeysetHandle.newBuilder().addEntry(newKey(epoch))));
    }

    /** Adds the key of a new epoch, which wraps from now on; the older ones go on unwrapping. */
    public static void addEpoch(Path file, KeyEpoch epoch) {
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(readKeyEncryptionKeys(file));
        write(file, build(keys.addEntry(newKey(epoch))));
    }

    /** Destroys an epoch (35 days after its end, when no backup needs it): whatever only it wrapped is unreadable for good. */
    public static void destroyEpoch(Path file, KeyEpoch epoch) {
        KeysetHandle held = readKeyEncryptionKeys(file);
        if (held.getPrimary().getId() == epoch.id()) {
            throw new KeysetException(file + ": " + epoch + " is the current epoch; add the next one first");
        }
        KeysetHandle.Builder rest = KeysetHandle.newBuilder();
        for (int i = 0; i < held.size(); i++) {
            KeysetHandle.Entry entry = held.getAt(i);
            if (entry.getId() != epoch.id()) {
                KeysetHandle.Builder.Entry kept =
                        KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId());
                rest.addEntry(entry.isPrimary() ? kept.makePrimary() : kept);
            }
        }
        write(file, build(rest));
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
        return KeysetHandle.generateEntryFromParameters(KeyKinds.encryption())
                .withFixedId(epoch.id())
                .makePrimary();
    }

    private static KeysetHandle build(KeysetHandle.Builder keys) {
        try {
            return keys.setConfiguration(KeyKinds.tink()).build();
        } catch (GeneralSecurityException e) {
            throw new KeysetException("this epoch is already held", e);
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

    /** Written beside and renamed, so that a crash leaves the old file or the new one, never half of it. */
    private static void write(Path file, KeysetHandle keys) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a keyset file has a folder");
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".keyset", ".json", ownerOnly(folder));
            Files.writeString(
                    fresh,
                    TinkJsonProtoKeysetFormat.serializeKeyset(keys, KeyKinds.tink(), InsecureSecretKeyAccess.get())
                            + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw new KeysetException("keyset file " + file + " cannot be written", e);
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
