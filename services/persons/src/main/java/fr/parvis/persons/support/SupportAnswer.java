package fr.parvis.persons.support;

/** Yes or no, of equal rank; neither needs a reason. */
public enum SupportAnswer {
    ACCEPTED,
    REFUSED
}
