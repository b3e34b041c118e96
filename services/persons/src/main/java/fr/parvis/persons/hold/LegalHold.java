package fr.parvis.persons.hold;

import fr.parvis.persons.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a judge or an authority asked to be kept.
 *
 * @param basis who asked and under which law, in words she can read too
 * @param documentSha256 of the scanned request; without one nobody keeps anything
 * @param reviewOn last day it holds, Europe/Paris, at most a year ahead: by then somebody looks whether it is still needed, and places it again
 * @param lifted null while it stands
 */
public record LegalHold(
        UUID id,
        PersonId personId,
        String basis,
        String documentSha256,
        Placed placed,
        LocalDate reviewOn,
        @Nullable Placed lifted) {

    /** Whose account did it, and when. */
    public record Placed(String by, Instant at) {}
}
