package fr.parvis.facilitation.appointment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentState;
import fr.parvis.facilitation.appointment.AppointmentWarning;
import fr.parvis.facilitation.appointment.usecase.KeepAppointment.Kept;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.person.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param warnings what to know of it, absent in lists; none refuses anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppointmentResponse(
        UUID id,
        UUID caseId,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        InterventionMode mode,
        boolean specialisedPlace,
        String place,
        List<String> present,
        String subject,
        AppointmentState state,
        Role plannedAs,
        @Nullable List<AppointmentWarning> warnings) {

    static AppointmentResponse of(Kept kept) {
        return of(kept.appointment(), kept.warnings().stream().sorted().toList());
    }

    static AppointmentResponse listed(Appointment appointment) {
        return of(appointment, null);
    }

    private static AppointmentResponse of(Appointment appointment, @Nullable List<AppointmentWarning> warnings) {
        Appointment.Meeting meeting = appointment.meeting();
        return new AppointmentResponse(
                appointment.id().value(),
                appointment.caseId().value(),
                appointment.slot().on(),
                appointment.slot().from(),
                appointment.slot().to(),
                meeting.mode(),
                meeting.specialisedPlace(),
                meeting.place(),
                meeting.present(),
                meeting.subject(),
                appointment.state(),
                appointment.plannedByRole(),
                warnings);
    }
}
