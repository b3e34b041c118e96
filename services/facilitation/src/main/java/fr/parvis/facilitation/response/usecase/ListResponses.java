package fr.parvis.facilitation.response.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.response.Response;
import fr.parvis.facilitation.response.Responses;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the responses she received. */
@ApplicationScoped
public final class ListResponses {

    private final CaseAccess access;
    private final Responses responses;

    ListResponses(CaseAccess access, Responses responses) {
        this.access = access;
        this.responses = responses;
    }

    @WithTransaction
    public Uni<List<Response>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.RESPONSES).chain(() -> responses.of(caseId));
    }
}
