package fr.parvis.facilitation.rights;

/** Whose help was used (source 000 "défense des droits"). */
public enum RightsSupport {
    DEFENDER_OF_RIGHTS_DELEGATE,
    LAWYER,
    ACCESS_TO_LAW_POINT,
    RIGHTS_ASSOCIATION,
    PEER,
    /** Personne qualifiée of CASF L311-5. */
    QUALIFIED_PERSON,
    COURT,
    OTHER
}
