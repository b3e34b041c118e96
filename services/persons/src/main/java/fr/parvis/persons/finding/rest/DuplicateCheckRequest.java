package fr.parvis.persons.finding.rest;

import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of somebody who is about to be registered; a name or an alias is enough. */
public record DuplicateCheckRequest(
        @Nullable String alias,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable LocalDate birthDate) {

    Identity identity() {
        return new Identity(
                alias, null, lastName, firstName, birthDate, Gender.NOT_STATED, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "DuplicateCheckRequest[…]";
    }
}
