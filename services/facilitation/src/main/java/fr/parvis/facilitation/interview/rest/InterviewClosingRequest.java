package fr.parvis.facilitation.interview.rest;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.rest.NewAppointmentRequest;
import fr.parvis.facilitation.appointment.usecase.KeepAppointment;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of an interview.
 *
 * @param nextAppointment absent when none is agreed on
 */
public record InterviewClosingRequest(@Nullable @Valid NewAppointmentRequest nextAppointment) {

    KeepAppointment.@Nullable Plan plan(UUID id) {
        return nextAppointment == null
                ? null
                : new KeepAppointment.Plan(new AppointmentId(id), nextAppointment.slot(), nextAppointment.meeting());
    }
}
