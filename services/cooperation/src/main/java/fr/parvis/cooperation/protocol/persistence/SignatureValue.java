package fr.parvis.cooperation.protocol.persistence;

import fr.parvis.cooperation.protocol.Party;
import fr.parvis.cooperation.protocol.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A row of {@code protocol_signature}. */
@Embeddable
class SignatureValue {

    String signatory = "";

    @Column(name = "signed_on")
    LocalDate signedOn = LocalDate.EPOCH;

    @Column(name = "text_hash")
    String textHash = "";

    static SignatureValue of(Signature signature) {
        SignatureValue value = new SignatureValue();
        value.signatory = signature.signatory();
        value.signedOn = signature.signedOn();
        value.textHash = signature.textHash();
        return value;
    }

    Signature toSignature(Party party) {
        return new Signature(party, signatory, signedOn, textHash);
    }
}
