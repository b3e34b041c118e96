package fr.parvis.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in France count them; a month ends at midnight in Paris. */
public final class Days {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    public Days(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
