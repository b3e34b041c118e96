package fr.parvis.persons.hold;

import fr.parvis.persons.hold.LegalHold.Placed;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where legal holds are kept; there is one at a time for a file. */
public interface LegalHolds {

    Uni<Void> add(LegalHold hold);

    /** Newest first, lifted ones too. */
    Uni<List<LegalHold>> of(PersonId person);

    /** The one that stands on that day, by its id: neither lifted nor past the day on which it had to be looked at again. */
    Uni<Optional<UUID>> standing(PersonId person, LocalDate day);

    Uni<Void> lift(UUID id, Placed lifted);
}
