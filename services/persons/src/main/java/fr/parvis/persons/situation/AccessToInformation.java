package fr.parvis.persons.situation;

/** How the people around her come by information. */
public enum AccessToInformation {
    WITHOUT_HELP,
    WITH_HELP
}
