package fr.parvis.persons.closing;

/** What she wants done with a file that she closes (PER-32). A copy she can take with her before, whichever she chooses. */
public enum ClosingChoice {
    KEEP,
    ERASE
}
