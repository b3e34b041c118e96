package fr.parvis.cooperation.invitation.rest;

import fr.parvis.cooperation.invitation.InvitationState;
import fr.parvis.cooperation.invitation.InvitationToConvene;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation to a dispositif that another institution funds, to agree with a Communauté 360. */
public record InvitationResponse(
        UUID id,
        String antenna,
        String community,
        String structure,
        String funder,
        LocalDate sentOn,
        String sentBy,
        InvitationState state,
        @Nullable LocalDate answeredOn) {

    static InvitationResponse of(InvitationToConvene invitation) {
        return new InvitationResponse(
                invitation.id(),
                invitation.antenna(),
                invitation.community(),
                invitation.guest().structure(),
                invitation.guest().funder(),
                invitation.sent().on(),
                invitation.sent().by(),
                invitation.state(),
                invitation.answeredOn());
    }
}
