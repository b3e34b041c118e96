package fr.parvis.facilitation.intervention;

/** Whether options open to everybody were explored where only specialised actors were met (FAC-82); nobody has to answer. */
public enum CommonLawAnswer {
    EXPLORED,
    NOT_YET_EXPLORED,
    /** She knows of them and prefers this. */
    NOT_WANTED_BY_PERSON
}
