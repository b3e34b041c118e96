package fr.parvis.persons.person;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where files are kept. */
public interface Persons {

    Uni<Person> add(Person person);

    Uni<Optional<Person>> find(PersonId id);

    /** Those of these files that exist, in two questions however many they are; in no order. */
    Uni<List<Person>> findAll(Collection<PersonId> ids);

    /** Holds the file until the transaction ends, so that what is decided about one person is decided one after the other. */
    Uni<Optional<Person>> findForChange(PersonId id);

    Uni<Optional<Person>> findByAccount(String subject);

    /** Stores the new state; the answer carries the new version. */
    Uni<Person> save(Person person);
}
