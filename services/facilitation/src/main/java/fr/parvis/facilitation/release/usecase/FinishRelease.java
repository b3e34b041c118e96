package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.release.Disclosures.Granted;
import fr.parvis.facilitation.release.EndReason;
import fr.parvis.facilitation.release.ReleaseAttempts;
import fr.parvis.facilitation.release.ReleaseAttempts.Attempt;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.ReleasedRequest.Content;
import fr.parvis.facilitation.release.ReleasedRequest.Disclosure;
import fr.parvis.facilitation.release.ReleasedRequest.Progress;
import fr.parvis.facilitation.release.RequestEvents;
import fr.parvis.facilitation.release.Requests;
import fr.parvis.facilitation.release.Selection;
import fr.parvis.facilitation.statistics.usecase.CopyRelease;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Keeps the request and tells the other side, once per release key; inside the caller's transaction. */
@ApplicationScoped
final class FinishRelease {

    private final Requests requests;
    private final ReleaseAttempts attempts;
    private final RequestEvents events;
    private final CopyRelease copy;
    private final Clock clock;

    FinishRelease(Requests requests, ReleaseAttempts attempts, RequestEvents events, CopyRelease copy, Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.events = events;
        this.copy = copy;
        this.clock = clock;
    }

    static ReleasedRequest request(
            Case caze,
            ReleaseSelection.Command command,
            Selection selection,
            Attempt attempt,
            Granted granted,
            Clock clock) {
        return new ReleasedRequest(
                attempt.releaseKey(),
                caze.id(),
                caze.person(),
                new Content(command.recipient(), selection.items(), selection.text(), command.wishedAnswerOn()),
                new Disclosure(granted.handle(), granted.recipientReference(), granted.until(), clock.instant()),
                Progress.RELEASED,
                0);
    }

    Uni<Optional<ReleasedRequest>> alreadyDone(Attempt attempt) {
        return requests.withKey(attempt.releaseKey());
    }

    Uni<ReleasedRequest> handle(ReleasedRequest request) {
        return attempts.lock(request.releaseKey())
                .chain(() -> requests.withKey(request.releaseKey()))
                .chain(done -> done.isPresent() ? Uni.createFrom().item(done.get()) : keep(request));
    }

    private Uni<ReleasedRequest> keep(ReleasedRequest request) {
        return attempts.complete(request.releaseKey())
                .chain(() -> requests.hold(request.handle()))
                .chain(() -> requests.rememberedEnd(request.handle()))
                .chain(ended -> ended.isPresent()
                        ? keepEnded(request, ended.get())
                        : requests.add(request)
                                .chain(() -> events.released(request))
                                .chain(() -> copy.handle(request))
                                .replaceWith(request));
    }

    /** She withdrew while this was on its way: it stays in her history and nothing leaves. */
    private Uni<ReleasedRequest> keepEnded(ReleasedRequest request, EndReason reason) {
        ReleasedRequest ended = request.endedBy(reason, clock.instant());
        return requests.add(ended)
                .chain(() -> attempts.forget(request.releaseKey()))
                .replaceWith(ended);
    }
}
