package fr.parvis.persons.person.rest;

import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Civility;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What she says of herself. An alias or a name is enough; everything else may stay away (PER-05). */
public record PersonRequest(
        @Nullable BeneficiaryKind kind,
        @Nullable String alias,
        @Nullable Civility civility,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable LocalDate birthDate,
        @Nullable Gender gender,
        @Nullable String email,
        @Nullable String telephone1,
        @Nullable String telephone2,
        @Nullable String postalAddress,
        @Nullable String communeCode) {

    BeneficiaryKind kindOrDefault() {
        return Objects.requireNonNullElse(kind, BeneficiaryKind.PERSON_WITH_DISABILITY);
    }

    Identity identity() {
        return new Identity(
                alias,
                civility,
                lastName,
                firstName,
                birthDate,
                Objects.requireNonNullElse(gender, Gender.NOT_STATED),
                email,
                telephone1,
                telephone2,
                postalAddress,
                communeCode);
    }

    @Override
    public String toString() {
        return "PersonRequest[…]";
    }
}
