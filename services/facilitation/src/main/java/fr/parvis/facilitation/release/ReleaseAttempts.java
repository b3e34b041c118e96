package fr.parvis.facilitation.release;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One release key per case, recipient and exact text, from the first attempt until the request ends. It stands in the database before persons is
 * asked, so that a double click, a repeated call and a crash in between all name the same disclosure.
 */
public interface ReleaseAttempts {

    /**
     * The key of this release, made now unless an attempt made it before, and one more asking of persons under it; kept at once, outside the caller's
     * transaction.
     */
    Uni<Attempt> claim(Wanted wanted);

    /** Locks the attempt until the caller's transaction ends: of two attempts at once one comes second. Fails when the key is gone. */
    Uni<Void> lock(UUID releaseKey);

    /** In the caller's transaction: the request has left. Fails when the key is gone. */
    Uni<Void> complete(UUID releaseKey);

    /**
     * At once: this asking came to nothing for certain. The key is forgotten with the last of them; while another may have been granted, it stands.
     * Harmless when another attempt completed it.
     */
    Uni<Void> abandon(UUID releaseKey);

    /** In the caller's transaction: the request ended; the same text may be released anew. */
    Uni<Void> forget(UUID releaseKey);

    /** Forgets what was never completed and would have been over before that day: a disclosure granted for it has ended by its date. */
    Uni<Integer> forgetOverBefore(LocalDate day);

    /** What is to be released. */
    record Wanted(CaseId caseId, String recipient, String textHash, LocalDate until) {}

    /**
     * A key.
     *
     * @param until the date the first attempt asked for
     */
    record Attempt(UUID releaseKey, LocalDate until) {}
}
