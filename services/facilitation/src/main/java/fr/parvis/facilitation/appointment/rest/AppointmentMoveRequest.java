package fr.parvis.facilitation.appointment.rest;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.usecase.MoveAppointment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another time for an appointment.
 *
 * @param place absent: where it was
 * @param reason what is said about it; nobody has to say anything
 */
public record AppointmentMoveRequest(
        @NotNull LocalDate date,
        @NotNull LocalTime startsAt,
        @NotNull LocalTime endsAt,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 500) String reason) {

    MoveAppointment.Command command(UUID appointmentId) {
        return new MoveAppointment.Command(
                new AppointmentId(appointmentId),
                SlotRequest.slot(date, startsAt, endsAt),
                place,
                Objects.requireNonNullElse(reason, ""));
    }
}
