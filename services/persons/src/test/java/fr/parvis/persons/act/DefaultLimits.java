package fr.parvis.persons.act;

import java.time.Duration;

/** The limits of an antenna that sets none. */
final class DefaultLimits implements ActConfig {
    @Override
    public Duration sessionWithin() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration enteredWithin() {
        return Duration.ofDays(90);
    }
}
