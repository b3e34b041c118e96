package fr.parvis.persons.person;

import fr.parvis.commons.web.caller.Caller;

/** Who may see a file: the person herself, and the one who stands beside her. For all others it does not exist. */
public final class FileAccess {

    public static final String PERSON = "PERSON";
    public static final String FACILITATOR = "FACILITATOR";
    public static final String SERVICE = "SERVICE";
    public static final String ARS_SIGNAL = "ARS_SIGNAL";
    /** Those who answer for the service. */
    public static final String CARRIER_MANAGER = "CARRIER_MANAGER";

    private FileAccess() {}

    public static boolean maySee(Caller caller, Person person) {
        return isHers(caller, person) || holds(caller, person);
    }

    public static boolean isHers(Caller caller, Person person) {
        return caller.has(PERSON) && person.isAccount(caller.subject());
    }

    public static boolean holds(Caller caller, Person person) {
        return caller.has(FACILITATOR) && caller.subject().equals(person.holder());
    }
}
