package fr.parvis.facilitation.response.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.Requests;
import fr.parvis.facilitation.response.Response;
import fr.parvis.facilitation.response.Responses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The door to one response: that of its case. Inside the caller's transaction. */
@ApplicationScoped
public final class ResponseAccess {

    private final Responses responses;
    private final Requests requests;
    private final CaseAccess cases;

    ResponseAccess(Responses responses, Requests requests, CaseAccess cases) {
        this.responses = responses;
        this.requests = requests;
        this.cases = cases;
    }

    /** A response, the request it answers and the case both belong to. */
    public record Found(Response response, ReleasedRequest request, Case caze) {

        /** Nothing more is told about a request that has ended. */
        public void requireRunning() {
            if (request.ended()) {
                throw new ProblemException(FacilitationProblem.REQUEST_ENDED);
            }
        }
    }

    public Uni<Found> visible(Participant participant, UUID handle) {
        return found(participant, responses.withHandle(handle));
    }

    /** As {@link #visible}, and locked: what the other side is told stays in one order. */
    public Uni<Found> locked(Participant participant, UUID handle) {
        return visible(participant, handle).chain(() -> found(participant, responses.lock(handle)));
    }

    private Uni<Found> found(Participant participant, Uni<Optional<Response>> search) {
        return cases.visible(participant, search)
                .chain(known -> requests.withHandle(known.thing().request())
                        .map(request ->
                                new Found(known.thing(), request.orElseThrow(Problems::notFound), known.caze())));
    }
}
