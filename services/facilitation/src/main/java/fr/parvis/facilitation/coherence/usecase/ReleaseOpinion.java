package fr.parvis.facilitation.coherence.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.coherence.CoherenceOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinions;
import fr.parvis.facilitation.coherence.OpinionEvents;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.response.Responses;
import fr.parvis.facilitation.response.usecase.ResponseAccess;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Releases an opinion by her act, once; releasing it again changes nothing and tells nobody anything. */
@ApplicationScoped
public final class ReleaseOpinion {

    private final ResponseAccess access;
    private final Responses responses;
    private final CoherenceOpinions opinions;
    private final OpinionEvents events;
    private final KeepAct keepAct;

    ReleaseOpinion(
            ResponseAccess access,
            Responses responses,
            CoherenceOpinions opinions,
            OpinionEvents events,
            KeepAct keepAct) {
        this.access = access;
        this.responses = responses;
        this.opinions = opinions;
        this.events = events;
        this.keepAct = keepAct;
    }

    @WithTransaction
    public Uni<CoherenceOpinion> handle(Participant participant, UUID id, Act act) {
        return required(opinions.withId(id))
                .chain(seen -> access.locked(participant, seen.response()))
                .chain(found -> required(opinions.lock(id))
                        .chain(opinion -> opinion.released()
                                ? Uni.createFrom().item(opinion)
                                : release(participant, found, opinion, act)));
    }

    private static Uni<CoherenceOpinion> required(Uni<Optional<CoherenceOpinion>> search) {
        return search.map(found -> found.orElseThrow(Problems::notFound));
    }

    private Uni<CoherenceOpinion> release(
            Participant participant, ResponseAccess.Found found, CoherenceOpinion opinion, Act act) {
        found.requireRunning();
        new LateEntry(act).requireSince(opinion.writtenAt());
        Decision decision = new Decision(
                participant,
                found.caze(),
                Matter.COHERENCE_RELEASE,
                opinion.id().toString());
        return keepAct.handle(decision, act)
                .chain(actId -> opinions.save(opinion.releasedBy(actId)))
                .call(released -> responses
                        .save(found.response().toldOnceMore())
                        .chain(told -> events.released(released, told.told())));
    }
}
