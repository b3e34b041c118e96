package fr.parvis.facilitation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments.Busy;
import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.intervention.InterventionMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final AppointmentId ID = new AppointmentId(new UUID(1, 2));

    @Test
    void saysMomentsInUniversalTimeOnBothSidesOfTheChangeOfTheClocks() {
        String file = CalendarFile.of(
                List.of(
                        busy(LocalDate.of(2027, 3, 27)),
                        busy(LocalDate.of(2027, 3, 28)),
                        busy(LocalDate.of(2027, 10, 31))),
                NOW);

        assertThat(file)
                .contains("DTSTART:20270327T130000Z\r\n", "DTEND:20270327T143000Z\r\n")
                .contains("DTSTART:20270328T120000Z\r\n", "DTSTART:20271031T130000Z\r\n");
    }

    @Test
    void isWhatTheStandardAsksFor() {
        String file = CalendarFile.of(List.of(busy(LocalDate.of(2027, 1, 4))), NOW);

        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file).contains("UID:", "DTSTAMP:20261123T100000Z", "SUMMARY:Rendez-vous\r\n", "CLASS:PRIVATE");
        assertThat(file.split("\r\n", -1)).allMatch(line -> line.length() <= 75);
    }

    @Test
    void namesAnAppointmentAlwaysTheSameAndNotAsTheServiceDoes() {
        String file = CalendarFile.of(List.of(busy(LocalDate.of(2027, 1, 4))), NOW);

        assertThat(file).isEqualTo(CalendarFile.of(List.of(busy(LocalDate.of(2027, 1, 4))), NOW));
        assertThat(file).doesNotContain(ID.toString());
    }

    @Test
    void isACalendarWithoutAppointmentsToo() {
        assertThat(CalendarFile.of(List.of(), NOW)).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    private static Busy busy(LocalDate day) {
        return new Busy(ID, new Slot(day, LocalTime.of(14, 0), LocalTime.of(15, 30)), InterventionMode.PHONE);
    }
}
