package fr.parvis.commons.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one version of a keyset file holds: never half of one and half of another. */
final class HeldKeys {

    private final KeyEpoch current;
    private final SortedMap<KeyEpoch, Key> keys = new TreeMap<>();
    private final Aead aead;

    private HeldKeys(KeysetHandle keyset) throws GeneralSecurityException {
        this.current = KeyEpoch.of(keyset.getPrimary().getId());
        for (int i = 0; i < keyset.size(); i++) {
            keys.put(KeyEpoch.of(keyset.getAt(i).getId()), keyset.getAt(i).getKey());
        }
        this.aead = keyset.getPrimitive(KeyKinds.tink(), Aead.class);
    }

    static HeldKeys read(Path file) {
        try {
            return new HeldKeys(KeysetFiles.readKeyEncryptionKeys(file));
        } catch (GeneralSecurityException | DateTimeException e) {
            throw new KeysetException(file + " is not a keyset of monthly epochs (key ids are yyyyMM)", e);
        }
    }

    KeyEpoch current() {
        return current;
    }

    SortedSet<KeyEpoch> epochs() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(keys.keySet()));
    }

    Aead aead() {
        return aead;
    }

    /**
     * Whether a process may go over from those to these. What it wrote until now must stay readable, one month has one key, and nothing is wrapped
     * again in an epoch that has stopped.
     */
    boolean follow(HeldKeys before) {
        boolean sameKeys = before.keys.entrySet().stream().allMatch(this::agrees);
        return keys.containsKey(before.current) && sameKeys && current.compareTo(before.current) >= 0;
    }

    private boolean agrees(Map.Entry<KeyEpoch, Key> before) {
        Key now = keys.get(before.getKey());
        return now == null || now.equalsKey(before.getValue());
    }
}
