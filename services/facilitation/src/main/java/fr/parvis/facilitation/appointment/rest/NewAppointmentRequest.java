package fr.parvis.facilitation.appointment.rest;

import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.intervention.InterventionMode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to plan. Times are those of a clock in metropolitan France, in whole minutes.
 *
 * @param specialisedPlace whether it is at the place of a specialised provider; false when absent
 * @param present who will be there, as she would name them
 * @param subject what it is about, in plain words
 */
public record NewAppointmentRequest(
        @NotNull LocalDate date,
        @NotNull LocalTime startsAt,
        @NotNull LocalTime endsAt,
        @NotNull InterventionMode mode,
        @Nullable Boolean specialisedPlace,
        @Nullable @Size(max = 200) String place,

        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^\\r\\n]*") String> present,

        @Nullable @Size(max = 500) String subject) {

    public Slot slot() {
        return SlotRequest.slot(date, startsAt, endsAt);
    }

    public Appointment.Meeting meeting() {
        return new Appointment.Meeting(
                mode,
                Boolean.TRUE.equals(specialisedPlace),
                Objects.requireNonNullElse(place, ""),
                present == null ? List.of() : present,
                Objects.requireNonNullElse(subject, ""));
    }
}
