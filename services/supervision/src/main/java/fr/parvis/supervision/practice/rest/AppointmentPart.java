package fr.parvis.supervision.practice.rest;

import fr.parvis.supervision.practice.Appointment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a session takes place.
 *
 * @param startsAt as clocks in France show it
 * @param place room or link, never a person
 */
public record AppointmentPart(
        @NotNull LocalDate day,
        @NotNull LocalTime startsAt,
        @NotNull @Min(15) @Max(480) Integer durationMinutes,
        @NotBlank @Size(max = 200) String place) {

    static AppointmentPart of(Appointment appointment) {
        return new AppointmentPart(
                appointment.day(), appointment.startsAt(), appointment.durationMinutes(), appointment.place());
    }

    Appointment toAppointment() {
        return new Appointment(day, startsAt, durationMinutes, place.strip());
    }
}
