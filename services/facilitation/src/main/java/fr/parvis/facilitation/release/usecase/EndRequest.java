package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.release.EndReason;
import fr.parvis.facilitation.release.ReleaseAttempts;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.Requests;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** A disclosure ended: the request stays in her history as ended. Inside the transaction of the event that tells of it. */
@ApplicationScoped
public final class EndRequest {

    private final Requests requests;
    private final ReleaseAttempts attempts;
    private final Clock clock;

    EndRequest(Requests requests, ReleaseAttempts attempts, Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.clock = clock;
    }

    public Uni<Void> handle(UUID handle, EndReason reason) {
        return requests.hold(handle)
                .chain(() -> requests.lock(handle))
                .chain(found -> found.isPresent() ? end(found.get(), reason) : requests.rememberEnd(handle, reason));
    }

    private Uni<Void> end(ReleasedRequest request, EndReason reason) {
        return request.ended()
                ? Uni.createFrom().voidItem()
                : attempts.forget(request.releaseKey())
                        .chain(() -> requests.save(request.endedBy(reason, clock.instant())))
                        .replaceWithVoid();
    }
}
