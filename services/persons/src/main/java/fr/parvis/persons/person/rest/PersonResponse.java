package fr.parvis.persons.person.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Civility;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file as the person and the one beside her read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonResponse(
        UUID personId,
        BeneficiaryKind kind,
        String displayName,
        @Nullable String alias,
        @Nullable Civility civility,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable LocalDate birthDate,
        Gender gender,
        @Nullable String email,
        @Nullable String telephone1,
        @Nullable String telephone2,
        @Nullable String postalAddress,
        @Nullable String communeCode,
        @Nullable String facilitatorSubject,
        boolean accountLinked,
        Instant registeredAt) {

    public static PersonResponse of(Person person) {
        Identity identity = person.identity();
        return new PersonResponse(
                person.id().value(),
                person.kind(),
                identity.displayName(),
                identity.alias(),
                identity.civility(),
                identity.lastName(),
                identity.firstName(),
                identity.birthDate(),
                identity.gender(),
                identity.email(),
                identity.telephone1(),
                identity.telephone2(),
                identity.postalAddress(),
                identity.communeCode(),
                person.facilitatorSubject(),
                person.accountSubject() != null,
                person.registeredAt());
    }
}
