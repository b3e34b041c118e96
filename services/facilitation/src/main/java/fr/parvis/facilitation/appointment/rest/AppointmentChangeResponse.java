package fr.parvis.facilitation.appointment.rest;

import fr.parvis.facilitation.appointment.AppointmentChange;
import fr.parvis.facilitation.appointment.AppointmentState;
import fr.parvis.facilitation.person.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A notice of what became of an appointment.
 *
 * @param reason empty when nothing was said
 */
public record AppointmentChangeResponse(
        UUID appointmentId,
        AppointmentState kind,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        String reason,
        Role changedAs,
        Instant changedAt) {

    static AppointmentChangeResponse of(AppointmentChange change) {
        return new AppointmentChangeResponse(
                change.appointment().value(),
                change.kind(),
                change.slot().on(),
                change.slot().from(),
                change.slot().to(),
                change.reason(),
                change.byRole(),
                change.at());
    }
}
