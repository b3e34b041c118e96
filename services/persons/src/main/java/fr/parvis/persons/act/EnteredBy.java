package fr.parvis.persons.act;

import fr.parvis.persons.person.PlainName;
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

    boolean isNamed(String name) {
        String wanted = PlainName.of(name);
        return names.stream().anyMatch(own -> PlainName.of(own).equals(wanted));
    }
}
