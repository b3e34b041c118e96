package fr.parvis.facilitation.decision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.decision.DecisionSignature;
import fr.parvis.facilitation.decision.DecisionSignature.Ended;
import fr.parvis.facilitation.decision.DecisionSignature.SignatureEndReason;
import fr.parvis.facilitation.decision.SignatureManner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to one text. No electronic signature in the sense of a law: it says who said what, when, and how that is known.
 *
 * @param guestId absent for her
 * @param signerName as it stood on the guest list; absent for her, whose name persons alone keeps
 * @param contentHash of the text it was said to
 * @param paperScanSha256 of the scanned page, where it was signed on paper
 * @param endedAt when it ceased to stand; absent while it stands
 * @param endedBy account of whoever changed the text, or wrote the other word down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignatureResponse(
        UUID id,
        @Nullable UUID guestId,
        @Nullable String signerName,
        ActAnswer answer,
        String contentHash,
        LocalDate signedOn,
        SignatureManner manner,
        @Nullable String paperScanSha256,
        String reservations,
        String recordedBy,
        Instant recordedAt,
        @Nullable SignatureEndReason endReason,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    static SignatureResponse of(DecisionSignature signature) {
        Ended ended = signature.ended();
        return new SignatureResponse(
                signature.id(),
                signature.guest(),
                signature.guest() == null ? null : signature.signer(),
                signature.answer(),
                signature.contentHash(),
                signature.signedOn(),
                signature.evidence().manner(),
                signature.evidence().paperScanSha256(),
                signature.reservations(),
                signature.recordedBy(),
                signature.recordedAt(),
                ended == null ? null : ended.reason(),
                ended == null ? null : ended.by(),
                ended == null ? null : ended.at());
    }
}
