package fr.parvis.portal.codes;

/** Where her wish for a referent, or a designation of hers, stands. */
public enum ReferentState {
    NOT_WISHED,
    WISHED,
    PROPOSED_BY_PERSON,
    ACCEPTED_BY_REFERENT,
    DECLINED_BY_REFERENT,
    ACTIVE,
    ENDING_SOON,
    ENDED
}
