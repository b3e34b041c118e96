package fr.parvis.facilitation.facilitator.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.statistics.usecase.CopyFacilitators;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes what is listed of a facilitator. */
@ApplicationScoped
public final class ChangeFacilitator {

    private final Facilitators facilitators;
    private final Sites sites;
    private final CopyFacilitators copy;

    ChangeFacilitator(Facilitators facilitators, Sites sites, CopyFacilitators copy) {
        this.facilitators = facilitators;
        this.sites = sites;
        this.copy = copy;
    }

    /**
     * Changes one.
     *
     * @param change sees the present state and refuses when the caller has seen another
     */
    @WithTransaction
    public Uni<Facilitator> handle(UUID id, UnaryOperator<Facilitator> change) {
        return facilitators
                .withId(id)
                .map(found -> change.apply(found.orElseThrow(Problems::notFound)))
                .call(changed -> SiteCheck.known(sites, changed.siteCode()))
                .chain(facilitators::save)
                .call(copy::handle);
    }
}
