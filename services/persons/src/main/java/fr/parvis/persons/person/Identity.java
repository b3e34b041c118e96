package fr.parvis.persons.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of herself (PER-05, PER-06). Only a name or an alias is needed. There is no field for what she could not do (PER-10).
 *
 * @param communeCode official code of her place of life
 */
public record Identity(
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
        @Nullable String communeCode) {

    /** The alias she chose, else her name. */
    public String displayName() {
        return alias != null && !alias.isBlank()
                ? alias
                : Stream.of(firstName, lastName)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    public boolean hasNamesOf(Identity other) {
        return Objects.equals(alias, other.alias)
                && Objects.equals(lastName, other.lastName)
                && Objects.equals(firstName, other.firstName);
    }

    /** Says only that there is one: identity never reaches a log. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
