package fr.parvis.persons.locker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document as it is announced, before any rule looked at it. */
public record DocumentDraft(
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable LocalDate date,
        @Nullable LocalDate expiresOn,
        @Nullable String contentType,
        @Nullable Long sizeBytes,
        @Nullable String sha256) {

    @Override
    public String toString() {
        return "DocumentDraft[…]";
    }
}
