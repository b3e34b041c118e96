package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows one case. */
@ApplicationScoped
public final class ShowCase {

    private final CaseAccess access;

    ShowCase(CaseAccess access) {
        this.access = access;
    }

    @WithTransaction
    public Uni<Case> handle(Participant participant, CaseId id) {
        return access.reading(participant, id, Part.CASE);
    }
}
