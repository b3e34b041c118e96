package fr.parvis.persons.finding;

import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.Person;
import java.util.Collection;

/** Whether somebody among these files may be the one asked about ({@link DuplicateRule}). */
public final class PossibleDouble {

    private PossibleDouble() {}

    public static boolean isAmong(Identity asked, Collection<Person> files) {
        DuplicateRule rule = new DuplicateRule(asked);
        return files.stream().map(Person::identity).anyMatch(rule::mayBeOnePerson);
    }
}
