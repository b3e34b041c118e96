package fr.parvis.cooperation.protocol.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.protocol.CooperationProtocol;
import fr.parvis.cooperation.protocol.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who signs or reads for a party.
 *
 * @param subject the account
 * @param organisation code of the Communauté 360 the account speaks for; absent for the carrier
 */
public record Signatory(
        Party party, String subject, @Nullable String organisation) {

    /** A protocol of another Communauté 360 does not exist for this caller. */
    public void requirePartyOf(CooperationProtocol protocol) {
        if (party == Party.COMMUNITY && !protocol.community().code().equals(organisation)) {
            throw Problems.notFound();
        }
    }
}
