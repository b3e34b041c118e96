package fr.parvis.persons.finding.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.person.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file whose name fits; no more of it than names, for whoever reads on reads the file. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonHit(
        UUID personId,
        String displayName,
        @Nullable String lastName,
        @Nullable String firstName) {

    static PersonHit of(Person person) {
        return new PersonHit(
                person.id().value(),
                person.identity().displayName(),
                person.identity().lastName(),
                person.identity().firstName());
    }
}
