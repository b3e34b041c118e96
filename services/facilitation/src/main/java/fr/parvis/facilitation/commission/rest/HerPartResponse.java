package fr.parvis.facilitation.commission.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.HerPart;
import fr.parvis.facilitation.commission.PresenceMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What she said about the meeting herself.
 *
 * @param lateReason why invitations go out too late, with her agreement for this day; absent without it
 * @param charterAcceptedAt when her yes to the charter was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HerPartResponse(
        PresenceMode presence,
        @Nullable Integer comfortableWith,
        @Nullable String lateReason,
        @Nullable Instant charterAcceptedAt) {

    static HerPartResponse of(Commission commission) {
        HerPart part = commission.herPart();
        HerPart.LateAgreement late = part.late();
        HerPart.HerCharter charter = part.charter();
        return new HerPartResponse(
                part.presence(),
                part.comfortableWith(),
                late == null || !commission.agreedToLate() ? null : late.reason(),
                charter == null ? null : charter.at());
    }
}
