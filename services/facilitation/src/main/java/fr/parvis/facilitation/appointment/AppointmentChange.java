package fr.parvis.facilitation.appointment;

import fr.parvis.facilitation.person.Role;
import java.time.Instant;

/**
 * A notice that an appointment was planned, moved, cancelled or held.
 *
 * @param kind the state it came to
 * @param slot as it stands after the change
 * @param reason why, in the words of who changed it; empty when nothing was said
 * @param by account subject of who changed it
 */
public record AppointmentChange(
        AppointmentId appointment,
        AppointmentState kind,
        Slot slot,
        String reason,
        String by,
        Role byRole,
        Instant at) {

    @Override
    public String toString() {
        return "AppointmentChange[" + appointment + ", " + kind + "]";
    }
}
