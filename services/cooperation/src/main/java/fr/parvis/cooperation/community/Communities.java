package fr.parvis.cooperation.community;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Where Communautés 360 are kept. */
public interface Communities {

    /** False when its code is already taken. */
    Uni<Boolean> add(Community community);

    Uni<Optional<Community>> find(String code);

    /** The same, held until the transaction ends: whoever changes its protocols or its listing comes one after the other. */
    Uni<Optional<Community>> hold(String code);

    Uni<Void> saveListing(Community community);

    /** In the order of their codes. */
    Uni<List<ListedCommunity>> page(PageRequest page);

    /** All of them: a region has a handful. */
    Uni<List<ListedCommunity>> all();
}
