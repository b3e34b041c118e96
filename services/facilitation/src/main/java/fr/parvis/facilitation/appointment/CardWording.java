package fr.parvis.facilitation.appointment;

/** How a card speaks. */
public enum CardWording {
    /** Short sentences, one thing each, in her own voice. */
    EASY_TO_READ,
    STANDARD
}
