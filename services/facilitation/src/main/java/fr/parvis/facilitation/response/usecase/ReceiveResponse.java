package fr.parvis.facilitation.response.usecase;

import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.Requests;
import fr.parvis.facilitation.response.Answer;
import fr.parvis.facilitation.response.Proposal;
import fr.parvis.facilitation.response.Response;
import fr.parvis.facilitation.response.ResponseEvents;
import fr.parvis.facilitation.response.Responses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Keeps a response, or its newer version, under her key. Inside the transaction of the event that brings it. */
@ApplicationScoped
public final class ReceiveResponse {

    private final Responses responses;
    private final Requests requests;
    private final ResponseEvents events;
    private final Clock clock;

    ReceiveResponse(Responses responses, Requests requests, ResponseEvents events, Clock clock) {
        this.responses = responses;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Believes only the organisation the request was sent to; a response to somebody who was erased meanwhile is dropped. */
    public Uni<Void> handle(UUID request, UUID handle, Proposal proposal) {
        return requests.withHandle(request)
                .chain(found ->
                        found.isPresent() ? receive(found.get(), handle, proposal) : requests.requireErased(request));
    }

    private Uni<Void> receive(ReleasedRequest request, UUID handle, Proposal proposal) {
        if (!request.content().recipient().equals(proposal.organisation())) {
            throw new IllegalArgumentException(
                    "request " + request.handle() + " was not sent to " + proposal.organisation());
        }
        return responses
                .lock(handle)
                .chain(earlier -> earlier.isPresent()
                        ? update(request, earlier.get(), proposal)
                        : keep(request, handle, proposal));
    }

    private Uni<Void> keep(ReleasedRequest request, UUID handle, Proposal proposal) {
        Instant now = clock.instant();
        Response fresh = new Response(
                handle, request.handle(), request.caseId(), request.person(), proposal, now, now, null, null, 0, 0);
        return responses
                .add(fresh)
                .chain(() -> requests.save(request.answered()))
                .replaceWithVoid();
    }

    private Uni<Void> update(ReleasedRequest request, Response earlier, Proposal proposal) {
        if (!earlier.request().equals(request.handle())) {
            throw new IllegalArgumentException("response " + earlier.handle() + " belongs to another request");
        }
        Response newer = earlier.updated(proposal, clock.instant());
        Answer pending = newer.answer();
        // The other side counts her answer for the version it has now: it must hear that she has not answered that one.
        return pending != null && earlier.settled() && !request.ended()
                ? responses.save(newer.toldOnceMore()).chain(saved -> events.answered(saved, pending))
                : responses.save(newer).replaceWithVoid();
    }
}
