package fr.parvis.supervision.supervisor;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the supervisors of this side are kept. */
public interface Supervisors {

    Uni<Void> add(Supervisor supervisor);

    Uni<Optional<Supervisor>> find(UUID id);

    /** In the order of their ids. */
    Uni<List<Supervisor>> page(PageRequest page);

    /** True when somebody registered as a supervisor has that account. */
    Uni<Boolean> hasAccount(String account);
}
