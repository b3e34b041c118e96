package fr.parvis.supervision.practice.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.supervision.practice.Territories;
import fr.parvis.supervision.practice.Territory;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the territories of this side. */
@ApplicationScoped
public final class ListTerritories {

    private final Territories territories;

    public ListTerritories(Territories territories) {
        this.territories = territories;
    }

    @WithSession
    public Uni<List<Territory>> handle(PageRequest page) {
        return territories.page(page);
    }
}
