package fr.parvis.supervision.governance;

/** Whom a member of the governance body sits there for (GOV-02). */
public enum College {
    /** Persons who benefited from the dispositif. */
    PERSONS,
    /** Families of such persons. */
    FAMILIES,
    /** Organisations that employ facilitators. */
    EMPLOYERS,
    /** Facilitators and other professionals. */
    PROFESSIONALS,
    /** The regional health agency. */
    ARS;

    /** True for those without whom nothing is decided. */
    public boolean isConcerned() {
        return this == PERSONS || this == FAMILIES;
    }
}
