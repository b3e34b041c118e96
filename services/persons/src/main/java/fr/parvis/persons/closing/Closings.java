package fr.parvis.persons.closing;

import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where it stands that a file is closed. */
public interface Closings {

    Uni<Void> add(Closing closing);

    Uni<Optional<Closing>> of(PersonId person);

    /** She comes back. */
    Uni<Void> remove(PersonId person);

    /** Files kept until a day before that one and held by nothing, the longest closed first. */
    Uni<List<PersonId>> keptLongEnough(LocalDate day, int count);

    /** How many those are. */
    Uni<Long> countKeptLongEnough(LocalDate day);

    /** Files kept until a day before that one that the law still holds. */
    Uni<Long> countHeld(LocalDate day);
}
