package fr.parvis.facilitation.complement;

/** Who can stand beside her besides her facilitator (FAC-10, source 000 "pairs en situation de handicap, parents-experts"). */
public enum ComplementKind {
    PEER,
    PARENT_EXPERT,
    /** Empowerment and participation of persons with disability. */
    EPOP,
    /** Mutual-aid group (groupe d'entraide mutuelle). */
    GEM
}
