package fr.parvis.persons.voice;

/** How she wants to be answered. */
public enum WishedAnswer {
    /** In writing, in her space. */
    HERE,
    /** Somebody tells her; whom to call, she writes herself. */
    SPOKEN,
    NONE
}
