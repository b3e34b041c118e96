package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.Requests;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows her requests, ended ones included. */
@ApplicationScoped
public final class ListRequests {

    private final CaseAccess access;
    private final Requests requests;

    ListRequests(CaseAccess access, Requests requests) {
        this.access = access;
        this.requests = requests;
    }

    @WithTransaction
    public Uni<List<ReleasedRequest>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.REQUESTS).chain(() -> requests.of(caseId));
    }
}
