package fr.parvis.persons.person;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Names a file inside this service only; everybody else knows a reference (architecture, section 3). */
public record PersonId(UUID value) {

    /** A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits. */
    public static PersonId next(Clock clock) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (clock.millis() << 16) | 0x7000L | random.nextLong(0x1000);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new PersonId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
