package fr.parvis.persons.registry;

import fr.parvis.persons.person.Person;
import io.smallrye.mutiny.Uni;

/** Looks one condition up, inside the caller's transaction. There is one for each. */
public interface ConditionSource {

    Condition condition();

    Uni<Boolean> holdsOf(Person person);
}
