package fr.parvis.persons.nocontact;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the lists are kept. */
public interface NoContacts {

    Uni<Void> add(NoContact entry);

    /** Standing and ended ones, in the order in which she decided. */
    Uni<List<NoContact>> of(UUID personId);

    /** Standing ones of these files, in one statement. */
    Uni<List<NoContact>> standing(Collection<UUID> persons);

    Uni<Void> end(UUID id, UUID actId);
}
