package fr.parvis.facilitation.facilitator.usecase;

import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Sites;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows where people are received. */
@ApplicationScoped
public final class ListSites {

    private final Sites sites;

    ListSites(Sites sites) {
        this.sites = sites;
    }

    @WithTransaction
    public Uni<List<Site>> handle() {
        return sites.all();
    }
}
