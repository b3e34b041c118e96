package fr.parvis.persons.voice;

/**
 * Who may read it and answer. She chooses every time, since a complaint may be about the very one beside her: nobody else reads it, and nobody reads
 * more of her file because of it.
 */
public enum Addressee {
    /** The one beside her on that day. */
    FACILITATOR,
    /** Who answers for the service: a carrier manager, who has counts only but for the words sent to her or him this way, without her name. */
    CARRIER
}
