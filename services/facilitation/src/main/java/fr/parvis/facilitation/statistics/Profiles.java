package fr.parvis.facilitation.statistics;

import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Under which codes each person is counted. */
public interface Profiles {

    /** Replaces what an earlier yes said. Needs her data key. */
    Uni<Void> keep(PersonReference person, Profile profile);

    /** Empty for a person who cannot be placed in a département: nothing of her is counted. */
    Uni<Optional<Profile>> of(PersonReference person);
}
