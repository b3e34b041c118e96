package fr.parvis.cooperation.invitation.rest;

import fr.parvis.cooperation.invitation.InvitationState;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What the invited dispositif answered; no reason is kept.
 *
 * @param state ACCEPTED or DECLINED
 * @param answeredOn today or before
 */
public record AnswerInvitationRequest(
        @NotNull InvitationState state, @NotNull LocalDate answeredOn) {}
