package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.release.Disclosures;
import fr.parvis.facilitation.release.EndReason;
import fr.parvis.facilitation.release.ReleaseAttempts;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.RequestEvents;
import fr.parvis.facilitation.release.Requests;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Closes a request by her act; the disclosure ends with it. Closing again changes nothing. */
@ApplicationScoped
public final class CloseRequest {

    private final CaseAccess access;
    private final Requests requests;
    private final ReleaseAttempts attempts;
    private final Disclosures disclosures;
    private final RequestEvents events;
    private final KeepAct keepAct;
    private final Clock clock;

    CloseRequest(
            CaseAccess access,
            Requests requests,
            ReleaseAttempts attempts,
            Disclosures disclosures,
            RequestEvents events,
            KeepAct keepAct,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.attempts = attempts;
        this.disclosures = disclosures;
        this.events = events;
        this.keepAct = keepAct;
        this.clock = clock;
    }

    /** Holds the request while persons is asked: its "ended" comes back as an event, maybe before this transaction is done. */
    @WithTransaction
    public Uni<ReleasedRequest> handle(Participant participant, UUID handle, Act act) {
        return access.visible(participant, requests.lock(handle))
                .chain(found -> found.thing().ended()
                        ? access.alreadySo(participant, found.caze(), Part.REQUESTS, found.thing())
                        : close(participant, found.caze(), found.thing(), act));
    }

    private Uni<ReleasedRequest> close(Participant participant, Case caze, ReleasedRequest request, Act act) {
        Decision decision = new Decision(
                participant, caze, Matter.REQUEST_CLOSE, request.handle().toString());
        return keepAct.handle(decision, act)
                .chain(() -> disclosures.end(request.handle()))
                .chain(() -> attempts.forget(request.releaseKey()))
                .chain(() -> requests.save(request.endedBy(EndReason.CLOSED, clock.instant())))
                .call(events::closed);
    }
}
