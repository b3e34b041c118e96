package fr.parvis.facilitation.media;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Her files, kept under her key. The port has no way to change one that is complete. */
public interface MediaFiles {

    Uni<Optional<Media>> withId(UUID id);

    /** The same, and nobody else changes it until the end of the transaction. */
    Uni<Optional<Media>> locked(UUID id);

    /** In the order in which they came. */
    Uni<List<Media>> of(CaseId caseId);

    /** The same, and nobody else brings one into this case until the end of the transaction. */
    Uni<List<Media>> held(CaseId caseId);

    /**
     * Announced, before its first byte.
     *
     * @param sha256 of the file as it will come, 64 lower-case hexadecimal digits
     */
    Uni<Void> add(Media media, String sha256);

    /** As announced; asked for only until the file is complete. */
    Uni<String> sha256(Media media);

    Uni<Void> keepPart(Media media, int number, byte[] part);

    Uni<byte[]> part(Media media, int number);

    Uni<Integer> countParts(UUID id);

    /** Puts what is kept of it in the place of what came. */
    Uni<Media> complete(Media media, byte[] kept);

    /** These files, in this order, are what that expression says. */
    Uni<Void> say(List<UUID> ids, UUID expression);

    Uni<Void> remove(UUID id);

    /** How many waited since before then and are gone. */
    Uni<Integer> removeUnsaid(Instant broughtBefore);
}
