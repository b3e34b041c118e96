package fr.parvis.facilitation.facilitator.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.statistics.usecase.CopyFacilitators;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a facilitator into the directory. */
@ApplicationScoped
public final class ListFacilitator {

    private final Facilitators facilitators;
    private final Sites sites;
    private final CopyFacilitators copy;

    ListFacilitator(Facilitators facilitators, Sites sites, CopyFacilitators copy) {
        this.facilitators = facilitators;
        this.sites = sites;
        this.copy = copy;
    }

    @WithTransaction
    public Uni<Facilitator> handle(Facilitator facilitator) {
        return SiteCheck.known(sites, facilitator.siteCode())
                .chain(() -> facilitators.withSubject(facilitator.subject()))
                .invoke(known -> known.ifPresent(_ -> {
                    throw Problems.refused(FacilitationProblem.FACILITATOR_EXISTS, "subject", "unique");
                }))
                .chain(() -> facilitators.add(facilitator))
                .call(copy::handle);
    }
}
