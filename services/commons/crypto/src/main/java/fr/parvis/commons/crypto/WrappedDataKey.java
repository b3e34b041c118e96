package fr.parvis.commons.crypto;

import java.util.Arrays;

/**
 * A data key as it is stored: encrypted under the key-encryption key of its epoch (column {@code integer} yyyyMM beside a {@code bytea} of about
 * 150 bytes). Deleting the row makes everything under the key unreadable.
 */
public final class WrappedDataKey {

    private final KeyEpoch epoch;
    private final byte[] bytes;

    public WrappedDataKey(KeyEpoch epoch, byte[] bytes) {
        this.epoch = epoch;
        this.bytes = bytes.clone();
    }

    public KeyEpoch epoch() {
        return epoch;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedDataKey that && epoch.equals(that.epoch) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "WrappedDataKey[" + epoch + "]";
    }
}
