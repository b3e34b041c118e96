package fr.parvis.facilitation.situation.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.situation.DomainSituation;
import fr.parvis.facilitation.situation.DomainSituations;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows everything she said of one part of her life, newest first. */
@ApplicationScoped
public final class ListEarlierSituations {

    private final CaseAccess access;
    private final DomainSituations situations;

    ListEarlierSituations(CaseAccess access, DomainSituations situations) {
        this.access = access;
        this.situations = situations;
    }

    /**
     * Which page.
     *
     * @param before place of the last one already shown
     */
    public record Query(
            CaseId caseId, LifeDomain domain, @Nullable Long before, int limit) {}

    @WithTransaction
    public Uni<List<DomainSituation>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.SITUATIONS)
                .chain(() -> situations.saidOf(query.caseId(), query.domain(), query.before(), query.limit()));
    }
}
