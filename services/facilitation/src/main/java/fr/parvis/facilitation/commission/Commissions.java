package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commissions, whatever is said in them kept under the person's key. */
public interface Commissions {

    Uni<Optional<Commission>> withId(UUID id);

    /** Read anew and locked until the transaction ends: whoever changes the list and she who says yes to it come one after the other. */
    Uni<Optional<Commission>> lock(UUID id);

    /** Those of a case at which something can still be spoken of, locked as {@link #lock} does; their ids, always in the same order. */
    Uni<List<UUID>> lockRunning(CaseId caseId);

    /**
     * Latest day first.
     *
     * @param after where the previous page ended; absent: from the latest
     */
    Uni<List<Commission>> page(CaseId caseId, @Nullable Place after, int limit);

    Uni<Commission> add(Commission commission);

    Uni<Commission> save(Commission commission);

    /** A place in the list. */
    record Place(LocalDate date, UUID id) {}
}
