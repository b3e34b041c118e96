package fr.parvis.persons.entourage;

import org.jspecify.annotations.Nullable;

/**
 * Who it is and how to reach her or him; encrypted at rest.
 *
 * @param relationship in her words: my sister, the neighbour from above
 */
public record MemberCard(
        String name,
        @Nullable String relationship,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String postalAddress) {

    /** Names reach no log. */
    @Override
    public String toString() {
        return "MemberCard[…]";
    }
}
