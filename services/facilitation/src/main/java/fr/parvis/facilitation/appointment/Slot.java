package fr.parvis.facilitation.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A stretch of one day by the clocks of metropolitan France (Europe/Paris), the end not included. */
public record Slot(LocalDate on, LocalTime from, LocalTime to) {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Slot {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a slot ends after it begins");
        }
    }

    /** Whether both take a moment in common; one that begins as the other ends does not. */
    public boolean overlaps(Slot other) {
        return on.equals(other.on) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The moment it begins; a time that the change to summer time leaves out is an hour later, a doubled one the first of both. */
    public ZonedDateTime start() {
        return ZonedDateTime.of(on, from, PARIS);
    }

    /** The moment it ends, never before it begins: in the hour that is left out in March the clock on the wall says less than the minutes agreed. */
    public ZonedDateTime end() {
        ZonedDateTime byTheClock = ZonedDateTime.of(on, to, PARIS);
        ZonedDateTime byMinutes = start().plusMinutes(minutes());
        return byTheClock.isAfter(start()) ? byTheClock : byMinutes;
    }

    /** By the clock on the wall. */
    public int minutes() {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }
}
