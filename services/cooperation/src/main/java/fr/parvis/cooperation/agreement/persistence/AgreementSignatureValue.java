package fr.parvis.cooperation.agreement.persistence;

import fr.parvis.cooperation.agreement.AgreementSignature;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code agreement_signature}. */
@Embeddable
class AgreementSignatureValue {

    @Column(name = "signed_by")
    String signedBy = "";

    @Column(name = "signed_on")
    LocalDate signedOn = LocalDate.EPOCH;

    @Column(name = "content_hash")
    String contentHash = "";

    @Column(name = "paper_function")
    @Nullable
    String paperFunction;

    @Column(name = "paper_file_sha256")
    @Nullable
    String paperFileSha256;

    static AgreementSignatureValue of(AgreementSignature signature) {
        AgreementSignatureValue value = new AgreementSignatureValue();
        value.signedBy = signature.signedBy();
        value.signedOn = signature.signedOn();
        value.contentHash = signature.contentHash();
        AgreementSignature.Paper paper = signature.paper();
        if (paper != null) {
            value.paperFunction = paper.function();
            value.paperFileSha256 = paper.fileSha256();
        }
        return value;
    }

    AgreementSignature toSignature(String party) {
        String function = paperFunction;
        String file = paperFileSha256;
        AgreementSignature.Paper paper =
                function == null || file == null ? null : new AgreementSignature.Paper(function, file);
        return new AgreementSignature(party, signedBy, signedOn, contentHash, paper);
    }
}
