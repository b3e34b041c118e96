package fr.parvis.persons.person;

import java.util.UUID;

/** Names a file inside this service only; everybody else knows a reference (architecture, section 3). */
public record PersonId(UUID value) {

    /** Random: it stands in addresses of this service, so it must not tell when a file was opened (architecture, section 3). */
    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
