package fr.parvis.cooperation.protocol.rest;

import fr.parvis.cooperation.protocol.Party;
import fr.parvis.cooperation.protocol.Signature;
import java.time.LocalDate;

/**
 * Who signed, for which party.
 *
 * @param signatory subject of the account that signed
 */
public record SignaturePart(Party party, String signatory, LocalDate signedOn) {

    static SignaturePart of(Signature signature) {
        return new SignaturePart(signature.party(), signature.signatory(), signature.signedOn());
    }
}
