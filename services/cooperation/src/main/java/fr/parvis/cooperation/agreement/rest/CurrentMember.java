package fr.parvis.cooperation.agreement.rest;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.AgreementParty;
import fr.parvis.cooperation.agreement.usecase.Member;
import jakarta.enterprise.context.ApplicationScoped;

/** Says for which party the caller acts: role and organisation of the account decide, never a field. */
@ApplicationScoped
public final class CurrentMember {

    private final CurrentCaller current;

    CurrentMember(CurrentCaller current) {
        this.current = current;
    }

    /** An organisation that calls itself like the carrier speaks for nobody. */
    public Member get() {
        Caller caller = current.get();
        if (caller.has(Roles.SIGNATORY)) {
            return new Member(caller.subject(), AgreementParty.CARRIER);
        }
        String organisation = caller.requireOrganisation();
        if (AgreementParty.CARRIER.equals(organisation)) {
            throw Problems.forbidden();
        }
        return new Member(caller.subject(), organisation);
    }
}
