package fr.parvis.cooperation.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One party's signature under one exact text.
 *
 * @param party code of the party
 * @param signedBy subject of the account that signed, or that entered a signature on paper
 * @param paper absent when the party signed with its own account
 */
public record AgreementSignature(
        String party,
        String signedBy,
        LocalDate signedOn,
        String contentHash,
        @Nullable Paper paper) {

    /**
     * What was signed by hand.
     *
     * @param function of the one who signed, as the sheet says; not a name
     * @param fileSha256 SHA-256 of the scan, 64 lower-case hexadecimal digits
     */
    public record Paper(String function, String fileSha256) {}
}
