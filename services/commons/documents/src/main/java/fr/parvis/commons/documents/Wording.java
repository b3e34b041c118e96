package fr.parvis.commons.documents;

/** How a document speaks, and what is checked before it is printed. */
public enum Wording {
    /** As the form it follows; nothing is checked. */
    STANDARD("standard"),
    /** As the form it follows, without an unexplained acronym (FAC-61). */
    PLAIN("standard"),
    /** Larger letters, one idea on a line, no unexplained acronym, at most twelve words in a sentence (UX-02). */
    EASY("easy");

    private final String look;

    Wording(String look) {
        this.look = look;
    }

    /** Name of the style sheet. */
    String look() {
        return look;
    }
}
