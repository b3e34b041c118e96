package fr.parvis.supervision.supervisor.usecase;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.Supervisors;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the supervisors of this side. */
@ApplicationScoped
public final class ListSupervisors {

    private final Supervisors supervisors;

    public ListSupervisors(Supervisors supervisors) {
        this.supervisors = supervisors;
    }

    @WithSession
    public Uni<List<Supervisor>> handle(PageRequest page) {
        return supervisors.page(page);
    }
}
