package fr.parvis.facilitation.persons;

import fr.parvis.facilitation.person.PersonReference;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers for a short while whose account it is, so that not every click asks persons. */
@Singleton
final class KnownAccounts {

    /** Far above the persons of an antenna who are signed in at once. */
    private static final int MOST = 10_000;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final PersonsConfig config;
    private final Clock clock;

    KnownAccounts(PersonsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    private record Known(PersonReference reference, Instant until) {}

    Optional<PersonReference> of(String subject) {
        Known found = known.get(subject);
        return found == null || found.until().isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(found.reference());
    }

    void believe(String subject, PersonReference reference) {
        Instant now = clock.instant();
        if (known.size() >= MOST) {
            known.values().removeIf(entry -> entry.until().isBefore(now));
        }
        if (known.size() < MOST) {
            known.put(subject, new Known(reference, now.plus(config.accountsBelievedFor())));
        }
    }
}
