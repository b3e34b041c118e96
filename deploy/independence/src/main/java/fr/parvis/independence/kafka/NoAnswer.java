package fr.parvis.independence.kafka;

/** Named where a call that is let through simply succeeds. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private NoAnswer() {}
}
