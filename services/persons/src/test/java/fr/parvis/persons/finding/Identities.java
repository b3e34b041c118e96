package fr.parvis.persons.finding;

import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Identities by the little that is compared of them. */
final class Identities {

    private Identities() {}

    static Identity named(@Nullable String lastName, @Nullable String firstName) {
        return identity(null, lastName, firstName, null);
    }

    static Identity born(String lastName, String firstName, String birthDate) {
        return identity(null, lastName, firstName, LocalDate.parse(birthDate));
    }

    static Identity called(String alias) {
        return identity(alias, null, null, null);
    }

    private static Identity identity(
            @Nullable String alias,
            @Nullable String lastName,
            @Nullable String firstName,
            @Nullable LocalDate birthDate) {
        return new Identity(
                alias, null, lastName, firstName, birthDate, Gender.NOT_STATED, null, null, null, null, null);
    }
}
