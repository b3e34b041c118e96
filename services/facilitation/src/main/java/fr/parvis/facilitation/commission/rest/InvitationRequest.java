package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.commission.InvitationManner;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that went out; nothing is sent by recording it.
 *
 * @param guestId whom it went to; absent: to her
 */
public record InvitationRequest(
        @Nullable UUID guestId,
        @NotNull LocalDate sentOn,
        @NotNull InvitationManner manner) {}
