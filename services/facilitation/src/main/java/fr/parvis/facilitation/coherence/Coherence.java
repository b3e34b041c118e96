package fr.parvis.facilitation.coherence;

/** How well a response fits one of the things she asked for (COO-10). */
public enum Coherence {
    COHERENT("correspond"),
    PARTLY_COHERENT("correspond en partie"),
    NOT_COHERENT("ne correspond pas"),
    TOO_EARLY("c'est trop tôt pour le dire");

    private final String label;

    Coherence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
