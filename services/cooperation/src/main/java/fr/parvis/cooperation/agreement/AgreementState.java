package fr.parvis.cooperation.agreement;

/** Where an agreement stands on a given day. */
public enum AgreementState {
    /** No version is signed by all parties. */
    DRAFT,
    /** Signed by all; its first day has not come. */
    SIGNED,
    IN_FORCE,
    /** The last day of its term has passed; a new version renews it. */
    EXPIRED,
    ENDED
}
