package fr.parvis.facilitation.appointment;

import java.util.UUID;

/** Name of one appointment. */
public record AppointmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
