package fr.parvis.persons.entourage;

/** What somebody is to her (PER-14). A role gives no right to know anything: that is a consent of hers. */
public enum EntourageRole {
    /** Personne de confiance; there is one at a time (CASF L311-5-1). */
    TRUSTED_PERSON,
    MAIN_CAREGIVER,
    SECOND_CONTACT,
    FAMILY_MEMBER,
    FRIEND,
    NEIGHBOUR,
    PEER,
    OTHER
}
