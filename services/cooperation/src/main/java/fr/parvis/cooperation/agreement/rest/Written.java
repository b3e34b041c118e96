package fr.parvis.cooperation.agreement.rest;

import org.jspecify.annotations.Nullable;

/** Texts a caller may leave out. */
public final class Written {

    private Written() {}

    /** Without blanks around it; nothing written is null. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
