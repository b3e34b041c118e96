package fr.parvis.commons.documents;

import java.util.Objects;

/**
 * A character that the letters of the document do not have, and what stands for it.
 *
 * @param place title, heading, label or column where it was
 * @param codePoint of Unicode
 */
public record Substitute(String place, int codePoint) {

    /** A white square, seen where the character would be. */
    static final int SIGN = 0x25A1;

    /** As {@code U+1F600 GRINNING FACE}. */
    public String name() {
        return "U+%04X %s".formatted(codePoint, Objects.requireNonNullElse(Character.getName(codePoint), "unassigned"));
    }
}
