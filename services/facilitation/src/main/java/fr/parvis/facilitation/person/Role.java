package fr.parvis.facilitation.person;

/** Roles of the demand side that this service knows; any other role opens nothing here. */
public enum Role {
    PERSON,
    FACILITATOR,
    CARRIER_MANAGER,
    SUPERVISOR;

    /** The names annotations need. */
    public static final class Names {
        public static final String PERSON = "PERSON";
        public static final String FACILITATOR = "FACILITATOR";
        public static final String CARRIER_MANAGER = "CARRIER_MANAGER";
        public static final String SUPERVISOR = "SUPERVISOR";

        private Names() {}
    }
}
