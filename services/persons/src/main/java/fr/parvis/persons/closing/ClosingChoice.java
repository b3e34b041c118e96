package fr.parvis.persons.closing;

/** What she wants done with a file that she closes (PER-32). A copy she can take with her, or let go to another antenna, before, whichever she chooses. */
public enum ClosingChoice {
    KEEP,
    ERASE
}
