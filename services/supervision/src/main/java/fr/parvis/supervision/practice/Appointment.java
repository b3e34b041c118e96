package fr.parvis.supervision.practice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/** When and where a session takes place, as clocks in France show it. */
public record Appointment(LocalDate day, LocalTime startsAt, int durationMinutes, String place) {

    public YearMonth month() {
        return YearMonth.from(day);
    }

    public LocalDateTime endsAt() {
        return day.atTime(startsAt).plusMinutes(durationMinutes);
    }
}
