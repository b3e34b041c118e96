package fr.parvis.persons.legalexception;

/** Who has to be told before, unless that is contrary to the child's interest. */
public enum InformedParty {
    PARENTS,
    GUARDIAN,
    CHILD
}
