package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.AppointmentState;
import fr.parvis.portal.codes.InterventionMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Her appointments, the latest day first.
 *
 * @param next there are more, of earlier days
 */
public record Appointments(
        List<Appointment> items, @Nullable String next) {

    /**
     * One appointment; what was not said is empty.
     *
     * @param specialisedPlace the place is one of a specialised service
     */
    public record Appointment(
            UUID id,
            LocalDate date,
            LocalTime startsAt,
            LocalTime endsAt,
            InterventionMode mode,
            boolean specialisedPlace,
            String place,
            List<String> present,
            String subject,
            AppointmentState state) {

        public boolean cancelled() {
            return state == AppointmentState.CANCELLED;
        }

        public boolean moved() {
            return state == AppointmentState.MOVED;
        }

        public boolean held() {
            return state == AppointmentState.HELD;
        }

        public LocalDateTime begins() {
            return date.atTime(startsAt);
        }

        public LocalDateTime ends() {
            return date.atTime(endsAt);
        }
    }
}
