package fr.parvis.facilitation.commission.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.commission.HerPart;
import fr.parvis.facilitation.commission.PresenceMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What she said about the meeting herself.
 *
 * @param lateReason why invitations go out too late, with her agreement; absent without it
 * @param charterAcceptedAt when her yes to the charter was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HerPartResponse(
        PresenceMode presence,
        @Nullable Integer comfortableWith,
        @Nullable String lateReason,
        @Nullable LocalDate lateAgreedOn,
        @Nullable Instant charterAcceptedAt) {

    static HerPartResponse of(HerPart part) {
        HerPart.LateAgreement late = part.late();
        HerPart.HerCharter charter = part.charter();
        return new HerPartResponse(
                part.presence(),
                part.comfortableWith(),
                late == null ? null : late.reason(),
                late == null ? null : late.forDate(),
                charter == null ? null : charter.at());
    }
}
