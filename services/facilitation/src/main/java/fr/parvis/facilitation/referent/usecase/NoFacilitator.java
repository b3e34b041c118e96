package fr.parvis.facilitation.referent.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.FacilitatorAsReferent;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Asks the directory whether the one she designates is a facilitator (FAC-49). */
@ApplicationScoped
final class NoFacilitator {

    private final Facilitators directory;

    NoFacilitator(Facilitators directory) {
        this.directory = directory;
    }

    /** Fails with 422 {@code referent-is-facilitator} unless she wishes it in writing. */
    Uni<FacilitatorAsReferent> require(String name, boolean writtenWish, Act act) {
        return directory
                .all()
                .map(all -> FacilitatorAsReferent.of(name, all, writtenWish, act))
                .invoke(as -> require(as != FacilitatorAsReferent.REFUSED));
    }

    /** As {@link #require(String, boolean, Act)}, for whom she designated before: somebody may have become a facilitator since. */
    Uni<Void> requireStill(@Nullable Designation whom) {
        return whom == null || whom.withoutCoordination()
                ? Uni.createFrom().voidItem()
                : directory
                        .all()
                        .invoke(all -> require(!FacilitatorAsReferent.standsIn(whom.name(), all)))
                        .replaceWithVoid();
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Problems.refused(FacilitationProblem.REFERENT_IS_FACILITATOR, "contactId", "no-facilitator");
        }
    }
}
