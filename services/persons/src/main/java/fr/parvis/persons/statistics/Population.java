package fr.parvis.persons.statistics;

import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Person;
import java.time.LocalDate;

/** What the figures may know of a person: three codes. */
public record Population(Gender gender, AgeBand ageBand, BeneficiaryKind kind) {

    public static Population of(Person person, LocalDate day) {
        return new Population(
                person.identity().gender(), AgeBand.on(day, person.identity().birthDate()), person.kind());
    }
}
