package fr.parvis.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Days and hours as people in France count them. */
public final class Days {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    public Days(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    /** Day and hour without minutes: {@code 2026-11-22T14}. */
    public String hour() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(PARIS));
        return "%sT%02d".formatted(now.toLocalDate(), now.getHour());
    }
}
