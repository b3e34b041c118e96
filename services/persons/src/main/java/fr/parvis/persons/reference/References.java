package fr.parvis.persons.reference;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The one table that knows which reference is whom (PER-31). */
public interface References {

    /** The reference of this person for this audience; drawn the first time it is asked for. */
    Uni<UUID> issue(PersonId person, Audience audience);

    Uni<Optional<PersonId>> resolve(UUID reference, Audience audience);

    /** References nobody knows are left out. */
    Uni<Map<UUID, PersonId>> resolveAll(Collection<UUID> references, Audience audience);
}
