package fr.parvis.cooperation.confidential;

import java.util.Arrays;

/** A text as it is stored; only the data key of its request opens it. */
public final class EncryptedText {

    private final byte[] bytes;

    public EncryptedText(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncryptedText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "EncryptedText";
    }
}
