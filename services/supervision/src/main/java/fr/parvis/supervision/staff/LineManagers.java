package fr.parvis.supervision.staff;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Where declared line managers are kept. */
public interface LineManagers {

    /** Keeps her last declaration. */
    Uni<Void> put(LineManager manager);

    Uni<Optional<LineManager>> find(String account);

    /** In the order of their accounts. */
    Uni<List<LineManager>> page(PageRequest page);
}
