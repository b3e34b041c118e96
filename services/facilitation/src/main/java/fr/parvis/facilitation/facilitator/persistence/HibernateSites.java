package fr.parvis.facilitation.facilitator.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
final class HibernateSites implements Sites {

    @Override
    public Uni<List<Site>> all() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from SiteRow order by code", SiteRow.class)
                        .getResultList())
                .map(rows -> rows.stream().map(SiteRow::site).toList());
    }

    @Override
    public Uni<Void> add(Site site) {
        return Panache.getSession()
                .chain(session -> session.persist(new SiteRow(site)).chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }
}
