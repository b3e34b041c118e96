package fr.parvis.facilitation.facilitator.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows whom persons can choose. */
@ApplicationScoped
public final class ListFacilitators {

    private final Facilitators facilitators;

    ListFacilitators(Facilitators facilitators) {
        this.facilitators = facilitators;
    }

    @WithTransaction
    public Uni<List<Facilitator>> handle() {
        return facilitators.all();
    }

    @WithTransaction
    public Uni<Facilitator> handle(UUID id) {
        return facilitators.withId(id).map(found -> found.orElseThrow(Problems::notFound));
    }
}
