package fr.parvis.supervision.practice.rest;

import fr.parvis.supervision.practice.Attendance;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A session that was held, in counts.
 *
 * @param supervisorPresent whether the outside supervisor was there; without her it was none
 */
public record RecordSessionRequest(
        @NotNull Boolean supervisorPresent,
        @NotNull @Min(1) @Max(500) Integer invited,
        @NotNull @Min(1) @Max(500) Integer present) {

    Attendance toAttendance() {
        return new Attendance(invited, present);
    }
}
