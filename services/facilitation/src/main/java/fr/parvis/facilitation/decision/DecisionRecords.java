package fr.parvis.facilitation.decision;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decision records and the signatures under them, names and reservations kept under the person's key. */
public interface DecisionRecords {

    Uni<Optional<DecisionRecord>> withId(UUID id);

    /** Read anew and locked until the transaction ends: whoever types and whoever signs come one after the other. */
    Uni<Optional<DecisionRecord>> lock(UUID id);

    /** Those of a case that are not valid yet, always in the same order. */
    Uni<List<UUID>> inWork(CaseId caseId);

    /** The latest first. */
    Uni<List<DecisionRecord>> of(UUID commission);

    /** The one that became valid last in a case. */
    Uni<Optional<DecisionRecord>> lastValid(CaseId caseId);

    /** In the order in which they came. */
    Uni<List<DecisionSignature>> signatures(DecisionRecord record);

    /** Fails with 409 {@code version-conflict} when another is begun at the same moment. */
    Uni<DecisionRecord> add(DecisionRecord record);

    /** Its state and its signatures; its entries are saved one by one. */
    Uni<WholeRecord> save(WholeRecord whole);
}
