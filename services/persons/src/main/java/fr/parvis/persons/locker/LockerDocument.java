package fr.parvis.persons.locker;

import fr.parvis.commons.web.file.Parts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document.
 *
 * @param sizeBytes of the file
 * @param complete false while parts of the file are still to come; nobody but who brings it sees it until then, except her
 */
public record LockerDocument(UUID id, UUID personId, Card card, long sizeBytes, Added added, boolean complete) {

    /**
     * Encrypted at rest, all of it.
     *
     * @param date the day on it
     * @param expiresOn the last day it is worth something
     * @param sha256 of the file; in clear it would say which form it is to anybody who has the same
     */
    public record Card(
            String title,
            DocumentKind kind,
            @Nullable LocalDate date,
            @Nullable LocalDate expiresOn,
            FileType type,
            String sha256) {

        @Override
        public String toString() {
            return "Card[…]";
        }
    }

    /** By which account, and when. */
    public record Added(String by, Instant at) {}

    public Parts parts() {
        return new Parts(sizeBytes);
    }

    public LockerDocument completed() {
        return new LockerDocument(id, personId, card, sizeBytes, added, true);
    }
}
