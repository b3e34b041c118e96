package fr.parvis.supervision.organisation.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.Organisations;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the organisations of the antenna. */
@ApplicationScoped
public final class ListOrganisations {

    private final Organisations organisations;

    public ListOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @WithSession
    public Uni<List<Organisation>> handle(PageRequest page) {
        return organisations.page(page);
    }
}
