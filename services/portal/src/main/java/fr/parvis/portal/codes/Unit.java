package fr.parvis.portal.codes;

/** What a figure counts. */
public enum Unit {
    PERSONS,
    OBJECTS,
    PERSONS_PER_FACILITATOR,
    HOURS_PER_PERSON,
    OBJECTS_PER_PERSON,
    PERCENT
}
