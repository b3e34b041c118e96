package fr.parvis.cooperation.invitation;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a dispositif that another institution funds, to sign a convention with a Communauté 360 (COO-05).
 *
 * @param community code of the Communauté 360
 * @param answeredOn absent while it is not answered
 */
public record InvitationToConvene(
        UUID id,
        String antenna,
        String community,
        Guest guest,
        Sent sent,
        InvitationState state,
        @Nullable LocalDate answeredOn) {

    /**
     * Who is invited.
     *
     * @param structure that carries the other dispositif, whether or not it manages establishments
     * @param funder the institution that pays for it
     */
    public record Guest(String structure, String funder) {}

    /**
     * Who sent it, and when.
     *
     * @param by subject of the account
     */
    public record Sent(LocalDate on, String by) {}

    public static InvitationToConvene send(UUID id, String antenna, String community, Guest guest, Sent sent) {
        return new InvitationToConvene(id, antenna, community, guest, sent, InvitationState.SENT, null);
    }

    /**
     * Keeps the one answer; no reason is asked for.
     *
     * @throws ProblemException 409 when it is answered already, 422 for a day before it was sent or after today
     */
    public InvitationToConvene answer(InvitationState answer, LocalDate on, LocalDate today) {
        if (answer == InvitationState.SENT) {
            throw Problems.refused(InvitationProblem.INVITATION_ANSWER, "state", "invalid");
        }
        if (on.isBefore(sent.on())) {
            throw Problems.refused(InvitationProblem.INVITATION_ANSWER, "answeredOn", "before-sending");
        }
        if (on.isAfter(today)) {
            throw Problems.refused(InvitationProblem.INVITATION_ANSWER, "answeredOn", "not-in-the-future");
        }
        if (state != InvitationState.SENT) {
            throw new ProblemException(InvitationProblem.INVITATION_ANSWERED);
        }
        return new InvitationToConvene(id, antenna, community, guest, sent, answer, on);
    }
}
