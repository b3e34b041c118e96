package fr.parvis.cooperation.agreement;

/** Where one version of an agreement stands on a given day. */
public enum VersionState {
    /** Open to changes and signatures. */
    DRAFT,
    /** Signed by all; its first day has not come. */
    SIGNED,
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    /** A later version applies. */
    REPLACED,
    /** The agreement was ended. */
    ENDED
}
