package fr.parvis.supervision.practice.rest;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.supervision.Roles;
import fr.parvis.supervision.practice.SessionReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose eyes the caller has: whoever is a supervisor sees her own sessions, whatever else she may be. */
@ApplicationScoped
final class CurrentReader {

    private final CurrentCaller current;

    CurrentReader(CurrentCaller current) {
        this.current = current;
    }

    SessionReader get() {
        Caller caller = current.get();
        return caller.has(Roles.SUPERVISOR) ? SessionReader.supervisor(caller.subject()) : SessionReader.ALL;
    }
}
