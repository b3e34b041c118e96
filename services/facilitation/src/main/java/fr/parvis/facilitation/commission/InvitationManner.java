package fr.parvis.facilitation.commission;

/** How an invitation went out; this service sends none itself. */
public enum InvitationManner {
    POST,
    /** Mailed by the structure, from its own address. */
    STRUCTURE_EMAIL,
    BY_HAND
}
