package fr.parvis.facilitation.decision;

/** Which part of the form an entry belongs to, in the order of the form (FAC-66, source 003 "Relevé de décisions"). */
public enum EntryKind {
    /** What stands above and below the tables; there is one. */
    HEADER,
    CURRENT_SUPPORT,
    EARLIER_OBJECTIVE,
    OBJECTIVE
}
