package fr.parvis.facilitation.referent;

/** Where her wish for a referent, or a designation of hers, stands (FAC-44). */
public enum ReferentState {
    NOT_WISHED,
    WISHED,
    PROPOSED_BY_PERSON,
    ACCEPTED_BY_REFERENT,
    DECLINED_BY_REFERENT,
    ACTIVE,
    /** Active, and a successor is looked for; told from the day, never written down (FAC-46). */
    ENDING_SOON,
    ENDED
}
