package fr.parvis.persons.person.rest;

import fr.parvis.persons.person.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names of those the caller may see; the others are simply not there. */
public record IdentitiesResponse(List<Named> identities) {

    record Named(UUID reference, String displayName) {}

    static IdentitiesResponse of(Map<UUID, Person> named) {
        return new IdentitiesResponse(named.entrySet().stream()
                .map(entry ->
                        new Named(entry.getKey(), entry.getValue().identity().displayName()))
                .toList());
    }
}
