package fr.parvis.facilitation.referent;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** What she said of referents. The port asks about one case; nobody is looked for in all of them. */
public interface Referents {

    /** Only to be looked at: what is to be changed comes from {@link #lock}. */
    Uni<Optional<PathwayReferent>> withId(UUID id);

    Uni<ReferentBook> of(CaseId caseId);

    /** As {@link #of}, and held until the transaction is over, also where she said nothing yet: the case is held. */
    Uni<ReferentBook> lock(CaseId caseId);

    /** Fails with 409 when somebody else has begun one at the same moment. */
    Uni<PathwayReferent> add(PathwayReferent referent);

    /** Written at once, so that the one that follows finds its place free. */
    Uni<PathwayReferent> save(PathwayReferent referent);
}
