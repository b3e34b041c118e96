package fr.parvis.facilitation.act;

import fr.parvis.commons.crypto.Hashes;

/** SHA-256 of the UTF-8 text she confirms, 64 lower-case hexadecimal digits: what an act on an exact text rests on. */
public final class TextHash {

    private TextHash() {}

    public static String of(String text) {
        return Hashes.sha256Hex(text);
    }
}
