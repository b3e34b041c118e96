package fr.parvis.facilitation.appointment.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The end of an appointment.
 *
 * @param reason what is said about it; nobody has to say anything
 */
public record AppointmentCancellationRequest(
        @Nullable @Size(max = 500) String reason) {}
