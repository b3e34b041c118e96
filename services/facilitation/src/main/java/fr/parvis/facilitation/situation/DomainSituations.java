package fr.parvis.facilitation.situation;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What she said of each part of her life. */
public interface DomainSituations {

    /** What she last said of each, in the order of the list of domains. */
    Uni<List<DomainSituation>> current(CaseId caseId);

    /**
     * Everything she said of one, newest first.
     *
     * @param before place of the last one already shown
     */
    Uni<List<DomainSituation>> saidOf(CaseId caseId, LifeDomain domain, @Nullable Long before, int limit);

    /** Stands from now on in place of what she last said of that part; fails when somebody else has just said another. */
    Uni<Void> add(DomainSituation situation);
}
