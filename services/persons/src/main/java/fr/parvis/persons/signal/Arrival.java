package fr.parvis.persons.signal;

import java.time.Instant;
import java.util.UUID;

/** Where a signal stands in the list: the one that waits longest comes first. */
public record Arrival(Instant receivedAt, UUID signal) {

    /** Before every signal there is. */
    public static final Arrival FIRST = new Arrival(Instant.EPOCH, new UUID(0, 0));

    /** Reads what {@link #toString} wrote. */
    public static Arrival parse(String text) {
        String[] parts = text.split(" ", 2);
        return new Arrival(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return receivedAt + " " + signal;
    }
}
