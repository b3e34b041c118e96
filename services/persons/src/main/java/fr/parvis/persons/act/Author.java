package fr.parvis.persons.act;

/** Whose act it is. A facilitator may enter an act and never author it. */
public enum Author {
    PERSON,
    REPRESENTATIVE
}
