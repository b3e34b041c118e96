package fr.parvis.cooperation.invitation;

/** Where an invitation stands (COO-05). */
public enum InvitationState {
    SENT,
    ACCEPTED,
    /** Nothing follows from it: it is an invitation, not an obligation. */
    DECLINED
}
