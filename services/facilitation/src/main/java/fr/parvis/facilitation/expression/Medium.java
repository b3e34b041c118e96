package fr.parvis.facilitation.expression;

/** How she said it. */
public enum Medium {
    TEXT("texte"),
    VOICE("message vocal"),
    PICTURE("image"),
    PICTOGRAM("pictogrammes");

    private final String label;

    Medium(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
