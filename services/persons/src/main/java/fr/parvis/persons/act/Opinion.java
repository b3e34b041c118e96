package fr.parvis.persons.act;

/** What she herself thinks of what somebody decides in her place. */
public enum Opinion {
    AGREES,
    DISAGREES,
    NOT_EXPRESSED
}
