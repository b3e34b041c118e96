package fr.parvis.facilitation.expression;

/** What kind of thing she says. */
public enum ExpressionType {
    DESIRE("Envie"),
    WISH("Souhait"),
    EXPECTATION("Attente"),
    NEED("Besoin"),
    PREFERENCE("Préférence"),
    CHOICE("Choix"),
    ASPIRATION("Aspiration"),
    AVERSION("Aversion"),
    FEAR("Crainte"),
    CONSTRAINT("Contrainte");

    private final String label;

    ExpressionType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
