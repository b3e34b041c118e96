package fr.parvis.facilitation.referent;

/** What source 003 wants to be so before a referent is proposed (FAC-43). Shown as help: it never holds her up. */
public enum ProposalCondition {
    /** For her and her facilitator to talk over; nothing here can tell. */
    SITUATION_JUSTIFIES_SUPPORT,
    TWO_WORKERS_OF_DIFFERENT_FIELDS,
    PERSON_ADHERES
}
