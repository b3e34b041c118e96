package fr.parvis.facilitation.commission.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionState;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.Guest;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.commission.GuestWarning;
import fr.parvis.facilitation.commission.InvitationWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One commission, for her and her facilitator.
 *
 * @param contentHash of the guest list, to be given back with her yes to it
 * @param validatedAt when her yes to this list was written down; absent without one
 * @param warnings of the list; none holds anything up
 * @param invitationWindow days on which invitations go out
 * @param nextOn when everybody meets again; absent until it is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommissionResponse(
        UUID id,
        UUID caseId,
        CommissionState state,
        CommissionPlanResponse plan,
        List<Guest> guests,
        String contentHash,
        @Nullable Instant validatedAt,
        Set<GuestWarning> warnings,
        WindowDays invitationWindow,
        List<InvitationResponse> invitations,
        HerPartResponse herPart,
        List<CharterAcceptanceResponse> charterAcceptances,
        @Nullable MeetingResponse meeting,
        @Nullable LocalDate nextOn) {

    /** Days, both counted in. */
    public record WindowDays(LocalDate from, LocalDate until) {}

    static CommissionResponse of(Commission commission, InvitationWindow window) {
        LocalDate date = commission.plan().date();
        GuestList.Validation yes = commission.guests().validation();
        Course.Closing closing = commission.course().closing();
        return new CommissionResponse(
                commission.id(),
                commission.caseId().value(),
                commission.state(),
                CommissionPlanResponse.of(commission.plan()),
                commission.guests().guests(),
                commission.listHash(),
                yes == null ? null : yes.at(),
                commission.guests().warnings(commission.herPart().comfortableWith()),
                new WindowDays(window.opensOn(date), window.lastOn(date)),
                InvitationResponse.of(commission),
                HerPartResponse.of(commission),
                CharterAcceptanceResponse.of(commission),
                MeetingResponse.of(commission.course()),
                closing == null ? null : closing.nextOn());
    }
}
