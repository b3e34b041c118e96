package fr.parvis.persons.person;

/** As on the Paris list (PER-05). */
public enum Civility {
    MADAME,
    MONSIEUR
}
