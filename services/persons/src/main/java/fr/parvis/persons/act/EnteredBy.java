package fr.parvis.persons.act;

import fr.parvis.persons.person.FullName;
import java.util.Set;

/**
 * Who writes the act down: always the subject of the token.
 *
 * @param subject account subject
 * @param names every name the token gives of her or him
 * @param thePerson whether this account is bound to the very file the act is about
 */
public record EnteredBy(String subject, Set<String> names, boolean thePerson) {

    public EnteredBy {
        names = Set.copyOf(names);
    }

    /** Whether the token says who this is; without it nobody can tell a witness from her or him. */
    boolean hasName() {
        return names.stream().anyMatch(name -> !FullName.of(name).isEmpty());
    }

    boolean isNamed(String name) {
        return FullName.of(name).isOneOf(names);
    }
}
