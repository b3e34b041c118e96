package fr.parvis.persons.legalexception;

/** The articles of the Code de l'action sociale et des familles that allow it (PER-28, source 003); there is no other. */
public enum LegalBasis {
    /** Secrets shared to protect a child. */
    CASF_L226_2_2,
    /** Worrying information, information préoccupante, to the cell that gathers it. */
    CASF_L226_3,
    /** How the cell has it assessed. */
    CASF_D226_2_3
}
