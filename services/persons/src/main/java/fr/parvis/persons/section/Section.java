package fr.parvis.persons.section;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a file as it stands.
 *
 * @param changedBy account of who wrote it last; null while nobody did
 * @param version −1 while nobody wrote it, then counted from 0
 */
public record Section<T>(
        T content, @Nullable String changedBy, @Nullable Instant changedAt, int version) {

    /** A sheet nobody wrote on. */
    public static <T> Section<T> blank(T content) {
        return new Section<>(content, null, null, -1);
    }
}
