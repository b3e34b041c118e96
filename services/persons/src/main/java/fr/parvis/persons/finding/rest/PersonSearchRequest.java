package fr.parvis.persons.finding.rest;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param name words of a name in any order and spelling, or their beginnings
 */
public record PersonSearchRequest(@Nullable String name) {

    @Override
    public String toString() {
        return "PersonSearchRequest[…]";
    }
}
