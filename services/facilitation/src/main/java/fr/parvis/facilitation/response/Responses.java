package fr.parvis.facilitation.response;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Responses received, texts kept under the person's key. */
public interface Responses {

    Uni<Optional<Response>> withHandle(UUID handle);

    /** Locked until the transaction ends, so that what the other side is told stays in one order. */
    Uni<Optional<Response>> lock(UUID handle);

    /** Newest first. */
    Uni<List<Response>> of(CaseId caseId);

    Uni<Void> add(Response response);

    Uni<Response> save(Response response);
}
