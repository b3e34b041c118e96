package fr.parvis.persons.act;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.person.FullName;
import java.util.Set;

/** The caller with every name her or his token gives: a witness must be somebody else. */
public record Writer(Caller caller, Set<String> names) {

    public Writer {
        names = Set.copyOf(names);
    }

    public String subject() {
        return caller.subject();
    }

    public boolean isNamed(String name) {
        return FullName.of(name).isOneOf(names);
    }
}
