package fr.parvis.cooperation.agreement.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.agreement.Agreement;
import fr.parvis.cooperation.agreement.AgreementContact;
import fr.parvis.cooperation.agreement.AgreementParty;
import fr.parvis.cooperation.agreement.AgreementVersion;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for a party of agreements.
 *
 * @param subject the account
 * @param party code of the party it speaks for
 */
public record Member(String subject, String party) {

    /** The carrier's signatory keeps all agreements of the antenna. */
    public boolean isCarrier() {
        return AgreementParty.CARRIER.equals(party);
    }

    /** What lists are narrowed to; null: all. */
    public @Nullable String onlyParty() {
        return isCarrier() ? null : party;
    }

    /** A version in which the party does not stand is not its own to read. */
    public boolean sees(AgreementVersion version) {
        return isCarrier() || version.content().party(party).isPresent();
    }

    /** Each party keeps its own contacts, the carrier those of all. */
    public boolean keeps(AgreementContact contact) {
        return isCarrier() || party.equals(contact.party());
    }

    /** An agreement among others does not exist for this caller. */
    public void requireReading(Agreement agreement) {
        if (!isCarrier() && !agreement.concerns(party)) {
            throw Problems.notFound();
        }
    }

    /** Who changes it stands in its last version: a party that left reads what it signed and changes nothing. */
    public void requireWriting(Agreement agreement) {
        if (!sees(agreement.latest())) {
            throw Problems.notFound();
        }
    }
}
