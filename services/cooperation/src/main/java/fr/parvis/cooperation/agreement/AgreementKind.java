package fr.parvis.cooperation.agreement;

/** Kinds of agreement (COO-14, sources 000 and 004). */
public enum AgreementKind {
    /** Protocol with a Communauté 360: has rules and an address of its own, {@code /protocols}. */
    C360_PROTOCOL,
    /** Convention de coopération: its sixteen elements are compulsory (COO-16). */
    COOPERATION_CONVENTION,
    /** Charte partenariale: its six steps are followed (COO-18). */
    PARTNERSHIP_CHARTER,
    /** Protocole d'intervention personnalisé: needs the person's consent, which no message brings to this side yet (COO-17). */
    INDIVIDUAL_PROTOCOL,
    /** Groupement de coopération. */
    COOPERATION_GROUPING,
    /** Convention with a peer support group (EPoP, GEM). */
    PEER_SUPPORT_CONVENTION,
    /** Partnership with a delegate of the Défenseur des droits or an association that represents persons. */
    RIGHTS_DEFENCE_PARTNERSHIP,
    /** Agreement with a specialised structure in which a person lives or is followed (FAC-09). */
    SPECIALISED_HOST_CONVENTION;

    /** Whether this feature writes it. */
    public boolean isWrittenHere() {
        return this != C360_PROTOCOL && this != INDIVIDUAL_PROTOCOL;
    }

    /** Whether each of the sixteen elements must be settled before anybody signs. */
    public boolean needsElements() {
        return this == COOPERATION_CONVENTION;
    }
}
