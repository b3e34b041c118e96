package fr.parvis.facilitation.person;

import java.util.UUID;

/** How this service, and no other, names one person: random, issued by persons, derived from nothing. */
public record PersonReference(UUID value) {

    public static PersonReference of(String text) {
        return new PersonReference(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
