package fr.parvis.cooperation.protocol.rest;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.protocol.Party;
import fr.parvis.cooperation.protocol.usecase.Signatory;
import jakarta.enterprise.context.ApplicationScoped;

/** Says for which party the caller speaks: her role decides, never a field. */
@ApplicationScoped
final class CurrentSignatory {

    private final CurrentCaller current;

    CurrentSignatory(CurrentCaller current) {
        this.current = current;
    }

    Signatory get() {
        Caller caller = current.get();
        return caller.has(Roles.SIGNATORY)
                ? new Signatory(Party.CARRIER, caller.subject(), null)
                : new Signatory(Party.COMMUNITY, caller.subject(), caller.requireOrganisation());
    }
}
