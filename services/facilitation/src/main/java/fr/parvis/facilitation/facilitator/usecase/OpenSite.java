package fr.parvis.facilitation.facilitator.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.LocationType;
import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.facilitator.Territory;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Opens a place of reception; never in the premises of a specialised provider (IND-EP-12). */
@ApplicationScoped
public final class OpenSite {

    private final Sites sites;
    private final Territory territory;

    OpenSite(Sites sites, Territory territory) {
        this.sites = sites;
        this.territory = territory;
    }

    @WithTransaction
    public Uni<Site> handle(Site site) {
        if (site.locationType() == LocationType.SPECIALISED_PROVIDER_PREMISES) {
            throw Problems.refused(FacilitationProblem.SITE_PREMISES, "locationType", "allowed");
        }
        if (territory.place(site.communeCode()).isEmpty()) {
            throw Problems.refused(FacilitationProblem.COMMUNE_UNKNOWN, "communeCode", "official");
        }
        return sites.all()
                .invoke(all -> refuseSecond(site, all))
                .chain(() -> sites.add(site))
                .replaceWith(site);
    }

    private static void refuseSecond(Site site, List<Site> all) {
        if (all.stream().anyMatch(other -> other.code().equals(site.code()))) {
            throw Problems.refused(FacilitationProblem.SITE_EXISTS, "code", "unique");
        }
        if (site.main() && all.stream().anyMatch(Site::main)) {
            throw Problems.refused(FacilitationProblem.SITE_EXISTS, "main", "unique");
        }
    }
}
