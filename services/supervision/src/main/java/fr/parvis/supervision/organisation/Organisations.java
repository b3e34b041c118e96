package fr.parvis.supervision.organisation;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where the organisations of this side are kept. */
public interface Organisations {

    /** False when that entity already has that part. */
    Uni<Boolean> add(Organisation organisation);

    /** All of them: an antenna has some dozens at most. */
    Uni<List<Organisation>> all();

    /** In the order of their ids. */
    Uni<List<Organisation>> page(PageRequest page);
}
