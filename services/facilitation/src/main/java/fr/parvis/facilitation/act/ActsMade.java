package fr.parvis.facilitation.act;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Which act stands behind which change; only ever added to. */
public interface ActsMade {

    Uni<Void> add(ActMade act);

    /** When she last decided about one of these things of her case. */
    Uni<Optional<Instant>> lastPerformed(CaseId caseId, Matter matter, Collection<String> objects);
}
