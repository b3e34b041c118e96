package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.refusal.PastDay;
import fr.parvis.facilitation.travel.usecase.CommuneCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What an intervention may say, when it is recorded and when it is said anew. */
@ApplicationScoped
final class SayableRules {

    private final CommuneCheck communes;
    private final OwnLinks links;
    private final OneOfAKind oneOfAKind;
    private final Clock clock;

    SayableRules(CommuneCheck communes, OwnLinks links, OneOfAKind oneOfAKind, Clock clock) {
        this.communes = communes;
        this.links = links;
        this.oneOfAKind = oneOfAKind;
        this.clock = clock;
    }

    /** Refuses (409, 422) one that is new. */
    Uni<Void> require(Intervention done) {
        return requireTrue(done).chain(() -> oneOfAKind.require(done));
    }

    /** As {@link #require(Intervention)}, for one that takes the place of another. */
    Uni<Void> require(Intervention before, Intervention after) {
        boolean sameKind = before.kind().type() == after.kind().type();
        return requireTrue(after).chain(() -> sameKind ? Uni.createFrom().voidItem() : oneOfAKind.require(after));
    }

    private Uni<Void> requireTrue(Intervention done) {
        communes.require(done.travel().origin(), "originCommune");
        communes.require(done.travel().destination(), "destinationCommune");
        PastDay.require(done.when().on(), clock, "date");
        return links.require(done.caseId(), done.linkedExpression(), done.linkedGoal());
    }
}
