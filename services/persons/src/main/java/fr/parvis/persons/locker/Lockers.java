package fr.parvis.persons.locker;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where lockers are kept. */
public interface Lockers {

    Uni<Locker> of(UUID personId);

    Uni<Void> open(UUID personId, UUID actId);

    Uni<Void> close(UUID personId, UUID actId);

    /** In the order in which they came. */
    Uni<List<LockerDocument>> documents(UUID personId);

    Uni<Void> add(LockerDocument document);

    /** Keeps one part, in the place of the one that was there before. */
    Uni<Void> keepPart(LockerDocument document, int number, byte[] part);

    /** Fails when it is not there, or is not that part of that file. */
    Uni<byte[]> part(LockerDocument document, int number);

    Uni<Integer> countParts(UUID documentId);

    Uni<Void> complete(UUID documentId);

    /** Removes the rows: the card, each part and each share. */
    Uni<Void> remove(UUID documentId);

    /** Removes those whose file was not brought whole before then; says how many. */
    Uni<Integer> removeUnfinished(Instant addedBefore);

    /** In the order in which she gave them. */
    Uni<List<Share>> shares(UUID personId);

    Uni<Void> add(Share share);

    Uni<Void> end(List<UUID> shares, UUID actId);
}
