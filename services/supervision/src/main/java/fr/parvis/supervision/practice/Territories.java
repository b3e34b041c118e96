package fr.parvis.supervision.practice;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Where the territories of this side are kept. */
public interface Territories {

    /** False when its code is already taken. */
    Uni<Boolean> add(Territory territory);

    Uni<Optional<Territory>> find(String code);

    /** All of them, in the order of their codes: an antenna has some dozens at most. */
    Uni<List<Territory>> all();

    /** In the order of their codes. */
    Uni<List<Territory>> page(PageRequest page);
}
