package fr.parvis.facilitation.coherence.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.coherence.CoherenceOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinion.ItemOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.response.usecase.ResponseAccess;
import fr.parvis.facilitation.shortlist.Room;
import fr.parvis.facilitation.shortlist.ShortList;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps an opinion on a response, private (COO-10): no event, no trace on the other side. */
@ApplicationScoped
public final class WriteOpinion {

    private final ResponseAccess access;
    private final Room room;
    private final CoherenceOpinions opinions;
    private final Clock clock;

    WriteOpinion(ResponseAccess access, Room room, CoherenceOpinions opinions, Clock clock) {
        this.access = access;
        this.room = room;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** What she thinks, item by item. */
    public record Command(UUID response, List<ItemOpinion> items, String gap, String wishedAdjustment) {}

    @WithTransaction
    public Uni<CoherenceOpinion> handle(Participant participant, Command command) {
        return access.visible(participant, command.response()).chain(found -> {
            requireItems(command.items(), found.request());
            CoherenceOpinion opinion = new CoherenceOpinion(
                    UUID.randomUUID(),
                    command.response(),
                    found.caze().id(),
                    found.caze().person(),
                    command.items(),
                    command.gap(),
                    command.wishedAdjustment(),
                    clock.instant(),
                    null,
                    0);
            return room.require(ShortList.COHERENCE_OPINIONS, command.response())
                    .chain(() -> opinions.add(opinion))
                    .replaceWith(opinion);
        });
    }

    private static void requireItems(List<ItemOpinion> items, ReleasedRequest request) {
        boolean known = items.stream().allMatch(item -> request.content().hasItem(item.itemNumber()));
        long different = items.stream().map(ItemOpinion::itemNumber).distinct().count();
        if (!known || different < items.size()) {
            throw Problems.refused(FacilitationProblem.ITEM_UNKNOWN, "items", "of-this-request");
        }
    }
}
