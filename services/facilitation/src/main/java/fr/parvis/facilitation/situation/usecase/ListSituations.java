package fr.parvis.facilitation.situation.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.situation.DomainSituation;
import fr.parvis.facilitation.situation.DomainSituations;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows what she last said of each part of her life. */
@ApplicationScoped
public final class ListSituations {

    private final CaseAccess access;
    private final DomainSituations situations;

    ListSituations(CaseAccess access, DomainSituations situations) {
        this.access = access;
        this.situations = situations;
    }

    @WithTransaction
    public Uni<List<DomainSituation>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.SITUATIONS).chain(() -> situations.current(caseId));
    }
}
