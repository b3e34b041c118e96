package fr.parvis.supervision.practice.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session to plan.
 *
 * @param territory code of a territory of this side
 * @param supervisor a supervisor registered on this side; may be chosen later, before the session is confirmed
 */
public record PlanSessionRequest(
        @NotBlank @Size(max = 40) String territory,
        @NotNull @Valid AppointmentPart appointment,
        @Nullable UUID supervisor) {}
