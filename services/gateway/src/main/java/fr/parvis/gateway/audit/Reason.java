package fr.parvis.gateway.audit;

import java.util.Locale;

/** Why a partner was not let through. */
public enum Reason {
    /** No token, or one that does not hold. */
    NOT_SIGNED_IN,
    /** A token that says it is of another side (GAT-05). */
    OTHER_SIDE,
    /** A token of this side whose holder is no partner, or of two types at once. */
    NO_PARTNER,
    /** Open to another type of partner. */
    OTHER_PARTNER_TYPE,
    /** Open to nobody. */
    NOT_LISTED,
    /** Open, but the service behind does not allow it to this caller. */
    REFUSED_UPSTREAM,
    /** Too many calls. */
    TOO_MANY;

    String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
