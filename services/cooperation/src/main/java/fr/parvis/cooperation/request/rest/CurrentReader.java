package fr.parvis.cooperation.request.rest;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.request.Reader;
import jakarta.enterprise.context.ApplicationScoped;

/** The coordinator who is calling, with the organisation her token names; a field never says it. */
@ApplicationScoped
public final class CurrentReader {

    private final CurrentCaller current;

    CurrentReader(CurrentCaller current) {
        this.current = current;
    }

    public Reader get() {
        Caller caller = current.get();
        return new Reader(caller.subject(), caller.requireOrganisation(), Roles.COORDINATOR);
    }
}
