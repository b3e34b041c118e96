package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementSignature;
import fr.parvis.cooperation.agreement.VersionState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement, whole.
 *
 * @param missing fields without which nobody signs today
 * @param contentHash SHA-256 of the text as it is kept, in hexadecimal: what a signature names
 */
public record AgreementVersionResponse(
        UUID agreement,
        int number,
        VersionState state,
        AgreementContentPart content,
        List<String> missing,
        String contentHash,
        @Nullable LocalDate signedOn,
        List<SignatureLine> signatures) {

    /**
     * Who signed for which party.
     *
     * @param signedBy subject of the account that signed, or that entered what was signed on paper
     * @param paperFunction on paper: function of the one who signed
     * @param paperFileSha256 on paper: SHA-256 of the scan
     * @param intact whether the text that is kept is the one that was signed
     */
    public record SignatureLine(
            String party,
            String signedBy,
            LocalDate signedOn,
            @Nullable String paperFunction,
            @Nullable String paperFileSha256,
            boolean intact) {

        static SignatureLine of(AgreementSignature signature, String contentHash) {
            AgreementSignature.Paper paper = signature.paper();
            return new SignatureLine(
                    signature.party(),
                    signature.signedBy(),
                    signature.signedOn(),
                    paper == null ? null : paper.function(),
                    paper == null ? null : paper.fileSha256(),
                    signature.contentHash().equals(contentHash));
        }
    }
}
