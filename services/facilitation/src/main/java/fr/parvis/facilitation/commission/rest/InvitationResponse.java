package fr.parvis.facilitation.commission.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.InvitationManner;
import fr.parvis.facilitation.commission.InvitationTiming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that somebody recorded.
 *
 * @param guestId absent: to her
 * @param standing whether it names day, hour and guests as they are now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationResponse(
        @Nullable UUID guestId,
        LocalDate sentOn,
        InvitationManner manner,
        InvitationTiming timing,
        boolean standing,
        String recordedBy,
        Instant recordedAt) {

    static List<InvitationResponse> of(Commission commission) {
        String hash = commission.listHash();
        return commission.invitations().stream()
                .map(one -> new InvitationResponse(
                        one.guest(),
                        one.sentOn(),
                        one.manner(),
                        one.timing(),
                        commission.isForItsMoment(one) && one.listHash().equals(hash),
                        one.recordedBy(),
                        one.recordedAt()))
                .toList();
    }
}
