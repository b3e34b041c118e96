package fr.parvis.supervision.practice.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another time, place or supervisor; the session is then planned again, and no longer confirmed. */
public record ChangeSessionRequest(
        @NotNull @Valid AppointmentPart appointment,
        @Nullable UUID supervisor) {}
