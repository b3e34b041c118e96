package fr.parvis.independence;

/** Where something is allowed or refused. */
public enum Plane {
    KAFKA("Kafka"),
    POSTGRESQL("PostgreSQL"),
    TOKENS("Tokens"),
    NETWORK("Réseau (calculé des charts Helm)");

    private final String label;

    Plane(String label) {
        this.label = label;
    }

    /** As reports write it. */
    public String label() {
        return label;
    }
}
