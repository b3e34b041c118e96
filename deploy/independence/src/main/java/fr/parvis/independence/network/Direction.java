package fr.parvis.independence.network;

/** Whether a policy is about what comes into its pods or about what goes out of them. */
enum Direction {
    INGRESS("Ingress"),
    EGRESS("Egress");

    private final String written;

    Direction(String written) {
        this.written = written;
    }

    /** As a policy writes it. */
    String written() {
        return written;
    }
}
