package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementConfig;
import fr.parvis.cooperation.agreement.AgreementContact;
import fr.parvis.cooperation.agreement.AgreementContent;
import fr.parvis.cooperation.agreement.AgreementParty;
import fr.parvis.cooperation.agreement.AgreementProblem;
import fr.parvis.cooperation.agreement.AgreementSignature;
import fr.parvis.cooperation.agreement.Agreements;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Takes one party's signature; refused while something compulsory is missing (COO-16, COO-19). */
@ApplicationScoped
public final class SignAgreement {

    private final Agreements agreements;
    private final AgreementChanges changes;
    private final AgreementConfig config;
    private final Days days;

    public SignAgreement(Agreements agreements, AgreementChanges changes, AgreementConfig config, Days days) {
        this.agreements = agreements;
        this.changes = changes;
        this.config = config;
        this.days = days;
    }

    /** Signs with the caller's own account. */
    @WithTransaction
    public Uni<Agreement> handle(UUID id, Member member, String contentHash) {
        AgreementSignature signature =
                new AgreementSignature(member.party(), member.subject(), days.today(), contentHash, null);
        return changes.find(id, member).chain(found -> sign(found, signature));
    }

    /** Enters what a party without an account signed on paper. */
    @WithTransaction
    public Uni<Agreement> onPaper(UUID id, Member member, AgreementSignature signature) {
        return changes.find(id, member)
                .invoke(found -> requirePaperParty(found.latest().content(), signature))
                .chain(found -> sign(found, signature));
    }

    private Uni<Agreement> sign(Agreement found, AgreementSignature signature) {
        return agreements
                .contacts(found.id())
                .map(contacts -> AgreementContact.tooFew(found.latest().content(), contacts, config.contactsPerParty()))
                .map(tooFew -> found.sign(signature, tooFew, config.reviews(), days.today()))
                .chain(agreements::save);
    }

    private void requirePaperParty(AgreementContent content, AgreementSignature signature) {
        AgreementParty party = content.party(signature.party())
                .orElseThrow(() -> Problems.refused(AgreementProblem.AGREEMENT_FORM, "party", "unknown-party"));
        if (party.signsByAccount()) {
            throw Problems.refused(AgreementProblem.SIGNATURE_BY_ACCOUNT, "party", "signs-by-account");
        }
        LocalDate signedOn = signature.signedOn();
        if (signedOn.isAfter(days.today())) {
            throw Problems.refused(AgreementProblem.AGREEMENT_FORM, "signedOn", "not-in-the-future");
        }
    }
}
